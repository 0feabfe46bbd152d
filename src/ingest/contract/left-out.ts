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
  excluded: 'left out by --not',
};
