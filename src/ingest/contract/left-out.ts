/** Why a page of a site is no article. */
export type LeftOutReason =
  | 'front'
  | 'list'
  | 'tag'
  | 'author'
  | 'search'
  | 'gallery'
  | 'error'
  | 'stub'
  | 'widget'
  | 'variant'
  | 'empty'
  | 'elsewhere'
  | 'status'
  | 'excluded';

/** Reasons that are a judgement, which a keeper may overrule; the others are facts. */
export const judgedReasons: readonly LeftOutReason[] = [
  'list',
  'tag',
  'author',
  'search',
  'gallery',
  'error',
  'stub',
  'widget',
  'empty',
];

/** The reasons in words, in the order of reports. */
export const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  front: 'fronts',
  list: 'lists of articles',
  tag: 'lists by topic',
  author: 'lists by author',
  search: 'search results',
  gallery: 'galleries of teasers',
  error: 'error pages',
  stub: 'stubs: a paywall, a cookie notice, a login',
  widget: 'parts of other pages, such as embedded posts',
  variant: 'other addresses or captures of an article',
  empty: 'pages without a text of their own',
  elsewhere: 'pages that lead on to another one',
  status: 'answers that are no page: errors and redirects of the server',
  excluded: 'pages that you left out by their address',
};
