import { isReservedPath, isUnsafePath, normalizePath } from '../../archive/check-redirects.ts';
import type { Problem } from '../../archive/problem.ts';
import { type IncomingArticle, problemAt } from '../contract/incoming.ts';

/**
 * Chooses the old paths of an article that can lead to it.
 *
 * @param claimed whether another article or a page has a place already
 * @returns paths, and a problem for each that can't
 */
export function redirectsOf(
  { oldPaths = [], place }: Pick<IncomingArticle, 'oldPaths' | 'place'>,
  claimed: (path: string) => boolean,
): { paths: string[]; warnings: Problem[] } {
  const warnings: Problem[] = [];
  const paths: string[] = [];
  for (const written of new Set(oldPaths)) {
    const isAddress = /^https?:\/\//i.test(written);
    if (!URL.canParse(written, 'http://localhost')) continue;
    const { protocol, pathname, search } = new URL(written, 'http://localhost');
    if (!/^https?:$/.test(protocol)) continue;
    if (isAddress && pathname === '/' && search === '') continue;
    const where = normalizePath(pathname);
    const fault =
      search !== ''
        ? 'has a query, and a static site can’t redirect by that'
        : where === ''
          ? 'is that of the whole site'
          : isReservedPath(where) || /^articles(\/|$)/.test(where)
            ? 'is that of a page which the archive has itself'
            : isUnsafePath(where)
              ? 'can’t be used on every system and host'
              : claimed(pathname)
                ? 'leads to another article already'
                : undefined;
    if (fault === undefined) {
      if (!paths.some((path) => normalizePath(path) === where)) paths.push(pathname);
    } else {
      warnings.push(
        problemAt(
          place,
          'warning',
          `The old path "${`${pathname}${search}`.slice(0, 200)}" ${fault}.`,
          'Links to it will not find the article; set up a redirect at the old address, if you can.',
        ),
      );
    }
  }
  return { paths, warnings };
}
