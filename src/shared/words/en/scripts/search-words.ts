import { counted, figures } from '../counts.ts';
import { sentenceCase } from '../../../../text/sentence-case.ts';
import { kindNames, type EntityKind } from '../../../../schema/entity-kind.ts';

type KindWords = Readonly<
  Record<EntityKind | 'article' | 'entity', { readonly one: string; readonly many: string }>
>;

export const kindWords = {
  article: { one: 'Article', many: 'Articles' },
  entity: { one: 'Record', many: 'People, organizations & places' },
  ...Object.fromEntries(
    Object.entries(kindNames).map(([kind, [one, many]]) => [
      kind,
      { one: sentenceCase(one), many: sentenceCase(many) },
    ]),
  ),
} as KindWords;

export const sortWords: Readonly<Record<'relevance' | 'newest' | 'oldest', string>> = {
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

/** English words for the search page. */
export const searchWords = {
  save: 'Save',
  sort: 'Sort by',
  filters: 'Filters',
  more: (count: number) => `Show ${figures(count)} more`,
  showAll: (count: number) => `Show all ${figures(count)}`,
  showFewer: 'Show fewer',
  findIn: (facet: string) => `Find in ${facet}`,
  noneHere: 'None in these results',
  download: 'Download results',
  tools: 'Search tools',
  working: 'Searching …',
  ask: (articles: number, names: number) =>
    `Search ${counted(articles, 'article')}${names > 0 ? ` and ${counted(names, 'name')}` : ''}, or use the filters.`,
  failed: 'The search index could not be loaded. Reload the page to try again, or browse:',
  browse: 'Or browse:',
  results: (total: number) => `${figures(total)} ${total === 1 ? 'result' : 'results'}`,
  range: (to: number, total: number) => `1–${figures(to)} of ${figures(total)} results`,
  none: 'No results',
  /** "12 articles, 2 names" */
  apart: (articles: number, records: number) =>
    `${counted(articles, 'article')}, ${counted(records, 'name')}`,
  noneOfAll: 'No article has all of these words. Closest:',
  /** "18 results", then "and 230 with most of the words" */
  withMost: (more: number) => `and ${figures(more)} with most of the words`,
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  lacks: (words: readonly string[]) => `Without ${words.map((word) => `“${word}”`).join(', ')}`,
  versions: (more: number) => `and ${counted(more, 'more version')}`,
  passages: (more: number) => counted(more, 'more passage'),
  named: 'Mentions:',
  block: (anchor: string) => `¶ ${anchor.slice(1)}`,
};
