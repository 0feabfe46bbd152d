/** The filters of the list of articles. */
export const articleFilters = [
  'all',
  'undecided',
  'nothing proposed',
  'drafts',
  'held back',
  'no topics',
  'problems',
] as const;

export type ArticleFilter = (typeof articleFilters)[number];
