/**
 * The scripts of pages that the script of a box contains, by the components that load them, after which Astro names their
 * files. `browser/box/box-scripts.ts` has the same, and a test compares both with the components.
 */
export const boxScriptNames: ReadonlySet<string> = new Set([
  'article-page',
  'base',
  'calendar-page',
  'check-page',
  'compare-page',
  'dossier-page',
  'go-to-date',
  'issue-page',
  'list-search-page',
  'map-page',
  'network-page',
  'place-years',
  'printed-place',
  'reading-list-page',
  'redirect-page',
  'search',
  'short-link-page',
  'since-visit',
  'subject-actions',
]);

/** The scripts of pages that read over HTTP what a browser does not read from a disk: these pages do without. */
export const scriptsOfHosts: ReadonlySet<string> = new Set(['data-page', 'not-found-page']);
