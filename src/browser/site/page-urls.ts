import { makeUrls, type Urls } from '../../shared/base/urls.ts';
import { pageAddress } from '../shared/page-address.ts';

/** Returns the addresses of the archive of this page. */
export function pageUrls(): Urls {
  return makeUrls(pageAddress(), document.documentElement.dataset['base'] ?? '/');
}
