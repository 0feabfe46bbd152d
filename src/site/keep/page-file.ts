import { join } from 'node:path';
import { pathOfPage, type StaticPath } from '../../shared/base/route.ts';

/**
 * Returns the file of a page within the site: `/entities/[id]/[...list]` with `{ id: 'x', list: '1987' }`
 * becomes `entities/x/1987/index.html`.
 */
export function fileOf(routePattern: string, params: StaticPath<unknown>['params']): string {
  const path = pathOfPage(routePattern, params);
  // No id and no other part of a page's address has a dot. Servers look for `404.html` itself.
  if (path === '404') return '404.html';
  return /\.[a-z0-9]+$/.test(path) ? path : join(path, 'index.html');
}
