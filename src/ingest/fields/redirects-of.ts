import { isReservedPath, isUnsafePath, normalizePath } from '../../archive/checks/check-redirects.ts';
import type { IncomingArticle, Warn } from '../contract/incoming.ts';

/**
 * Returns the old paths of an article that can redirect to it, and warns of each other one.
 *
 * @param claimed returns whether another article or a page already uses a path
 */
export function redirectsOf(
  { oldPaths = [] }: Pick<IncomingArticle, 'oldPaths'>,
  claimed: (path: string) => boolean,
  warn: Warn,
): string[] {
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
        ? 'has a query, which a static site can’t redirect'
        : where === ''
          ? 'is the address of the whole site'
          : isReservedPath(where) || /^articles(\/|$)/.test(where)
            ? 'is the address of a page of the archive itself'
            : isUnsafePath(where)
              ? 'can’t be used on every system and host'
              : claimed(pathname)
                ? 'already redirects to another article'
                : undefined;
    if (fault === undefined) {
      if (!paths.some((path) => normalizePath(path) === where)) paths.push(pathname);
    } else {
      warn(
        `The old path "${`${pathname}${search}`.slice(0, 200)}" ${fault}.`,
        'Links to it will not find the article. If possible, set up a redirect at the old address.',
      );
    }
  }
  return paths;
}
