import { makeUrls, type Urls } from '../../shared/base/urls.ts';
import { pageAddress } from '../shared/page-address.ts';
import { boxBase, publicBase } from './box-files.ts';

/** Stands for page-urls.ts in a box: returns the addresses of the archive where it is on this disk. */
export function pageUrls(): Urls {
  return makeUrls(pageAddress(), boxBase, { folder: 'index.html', publicBase });
}
