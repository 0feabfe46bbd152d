import { makeUrls, type Urls } from '../../views/base/urls.ts';
import { pageAddress } from '../shared/page-address.ts';
import { boxBase } from './box-files.ts';

/** The base of the public addresses. */
const publicBase = document.documentElement.dataset['base'] ?? '/';

/** Stands for page-urls.ts in a box: returns the addresses of the archive where it is on this disk. */
export function pageUrls(): Urls {
  return makeUrls(pageAddress(), boxBase, { folder: 'index.html', publicBase });
}
