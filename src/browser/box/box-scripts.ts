/** The scripts of the pages, by the components that load them. A box needs no page for what was not found. */
export const boxScripts: Readonly<Record<string, () => Promise<unknown>>> = {
  base: () => import('../site/site.ts'),
  'article-page': () => import('../article/article.ts'),
  'check-page': () => import('../search/check/check.ts'),
  'compare-page': () => import('../compare/compare.ts'),
  'dossier-page': () => import('../dossier/dossier.ts'),
  'go-to-date': () => import('../dates/go-to-date.ts'),
  'list-search-page': () => import('../search/list-search/list-search.ts'),
  'map-page': () => import('../map/map-years.ts'),
  'place-years': () => import('../subject/place-years.ts'),
  'network-page': () => import('../network/network.ts'),
  'reading-list-page': () => import('../reading-list/reading-list.ts'),
  'redirect-page': () => import('../site/lead-on.ts'),
  search: () => import('../search/search.ts'),
  'short-link-page': () => import('../site/lead-on.ts'),
  'since-visit': () => import('../site/since-visit.ts'),
  'subject-actions': () => import('../subject/share.ts'),
};
