import { fileRoutes, kindPaths, pageKinds } from './page-kinds.ts';

const pageRoutes = Object.values(pageKinds).flatMap(({ routes }): readonly string[] => routes);
const firstPart = (route: string) => route.split('/')[0]!;
const isFixed = (part: string) => !part.includes('[');

/** The first parts of paths that the archive fills by itself. Articles and dates are checked one by one. */
export const ownFolders: ReadonlySet<string> = new Set([
  ...[...pageRoutes, ...fileRoutes.filter((route) => route.includes('/'))]
    .map(firstPart)
    .filter((part) => isFixed(part) && !['articles', 'index', '404'].includes(part)),
  ...Object.values(kindPaths),
  // What no page makes: scripts and styles, fonts, and Pagefind's own index.
  '_astro',
  'fonts',
  'pagefind',
]);

/** The files at the top of the archive. */
export const ownFiles: ReadonlySet<string> = new Set([
  '404.html',
  ...fileRoutes.filter((route) => !route.includes('/') && isFixed(route)),
  '_headers',
  '_redirects',
  'favicon.svg',
]);

const idFolders = ['articles', 'entities', 'topics'];

/** Words that stand in an address where an id could: `/entities/<a>/with/<b>/`, `…/page/2/`, `index.json`, `/entities/changes/`. */
export const reservedIds: ReadonlySet<string> = new Set([
  'index',
  'page',
  ...pageRoutes
    .filter((route) => idFolders.includes(firstPart(route)))
    .flatMap((route) => route.split('/').slice(1))
    .filter(isFixed),
]);
