import { fileRoutes, pageKinds } from './page-kinds.ts';
import { kindPaths } from './page-paths.ts';

const pageRoutes = Object.values(pageKinds).flatMap(({ routes }): readonly string[] => routes);
const firstPart = (route: string) => route.split('/')[0]!;
const isFixed = (part: string) => !part.includes('[');

/**
 * The top-level folders of the site that the archive itself uses. Articles and dates are checked one by one.
 */
export const reservedFolders: ReadonlySet<string> = new Set([
  ...[...pageRoutes, ...fileRoutes.filter((route) => route.includes('/'))]
    .map(firstPart)
    .filter((part) => isFixed(part) && !['articles', 'index', '404'].includes(part)),
  ...Object.values(kindPaths),
  // Folders that no page route makes: short links, scripts and styles, fonts, and Pagefind's own index.
  'a',
  '_astro',
  'fonts',
  'pagefind',
  '.well-known',
  // The keeper’s own look, from `public/theme`.
  'theme',
]);

/** The top-level files of the site that the archive itself uses. */
export const reservedFiles: ReadonlySet<string> = new Set([
  '404.html',
  ...fileRoutes.filter((route) => !route.includes('/') && isFixed(route)),
  '_headers',
  '_redirects',
  'license.xml',
  'favicon.svg',
  // Icons made from it, and the archive’s share card.
  'favicon.ico',
  'apple-touch-icon.png',
  'share.png',
]);

const idFolders = ['articles', 'entities', 'topics'];

/**
 * Words that take the place of an id in some URL: `/entities/<a>/with/<b>/`, `…/page/2/`, `index.json`,
 * `/entities/changes/`.
 */
export const reservedIds: ReadonlySet<string> = new Set([
  'index',
  'page',
  ...pageRoutes
    .filter((route) => idFolders.includes(firstPart(route)))
    .flatMap((route) => route.split('/').slice(1))
    .filter(isFixed),
]);
