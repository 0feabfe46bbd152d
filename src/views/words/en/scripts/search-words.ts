import { figures } from '../counts.ts';
import type { EntityKind } from '../../../../schema/entity-kind.ts';

export const kindWords: Readonly<
  Record<EntityKind | 'article' | 'entity', { readonly one: string; readonly many: string }>
> = {
  article: { one: 'Article', many: 'Articles' },
  entity: { one: 'Name', many: 'Names' },
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
  law: { one: 'Law', many: 'Laws' },
  product: { one: 'Product', many: 'Products' },
  project: { one: 'Project', many: 'Projects' },
  work: { one: 'Work', many: 'Works' },
};

const { article: _article, entity: _entity, ...entityKindWords } = kindWords;

export const facetWords = {
  ...(Object.fromEntries(Object.entries(entityKindWords).map(([kind, { many }]) => [kind, many])) as Record<
    EntityKind,
    string
  >),
  kind: 'Kind',
  topic: 'Topic',
  byline: 'Byline',
  section: 'Section',
  source: 'Source',
  language: 'Language',
};

export const sortWords: Readonly<Record<'relevance' | 'newest' | 'oldest', string>> = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

/** What the search page says. */
export const searchWords = {
  sort: 'Order',
  filters: 'Filters',
  more: (count: number) => `Show ${figures(count)} more`,
  showAll: (count: number) => `Show all ${figures(count)}`,
  showFewer: 'Show fewer',
  findIn: (facet: string) => `Find in ${facet}`,
  noneHere: 'None in these results',
  working: 'Searching …',
  ask: (documents: number) =>
    `Type a word or a name, or choose from the lists. ${figures(documents)} articles and names are here.`,
  failed: 'The search index could not be loaded. Reload the page to try again, or browse:',
  browse: 'Or browse:',
  results: (total: number) => (total === 1 ? 'One result' : `${figures(total)} results`),
  range: (to: number, total: number) => `1–${figures(to)} of ${figures(total)} results`,
  none: 'No results',
  noneOfAll: 'No article has all of these words. Closest:',
  showingFor: 'Showing results for',
  searchInstead: (query: string) => `Search instead for ${query}`,
  lacks: (words: readonly string[]) => `Without ${words.map((word) => `“${word}”`).join(', ')}`,
  nothing: (query: string) => (query === '' ? 'Nothing found' : `Nothing found for “${query}”`),
  quoted: (text: string) => `“${text}”`,
  nowhere: (text: string, isPhrase: boolean) =>
    isPhrase ? `The words “${text}” stand nowhere in a row.` : `Nothing here has the word “${text}”.`,
  notTogether: 'Each of the words is here, but not together.',
  didYouMean: 'Did you mean',
  withoutFilters: 'Search for the words only, without names, topics, dates and the like',
  withoutQuotes: 'Search for the words wherever they stand',
  beginning: (text: string) => `Words that begin with “${text}”`,
  without: (text: string) => `The same without “${text}”`,
  searchFor: (text: string) => `${text} alone`,
  namesLike: 'Names like it:',
  passages: (more: number) => `${figures(more)} more passages`,
  named: 'Names',
  block: (anchor: string) => `¶ ${anchor.slice(1)}`,
};
