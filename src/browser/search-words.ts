import type { EntityKind } from '../schema/entity-kind.ts';
import type { FilterKey, Sort } from './search-state.ts';

// The words of the search page and of the other scripts, in English.

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
  year: 'Year',
  month: 'Month',
  topic: 'Topic',
  section: 'Section',
  language: 'Language',
} as const satisfies Record<FilterKey, string>;

export const sortWords: Readonly<Record<Sort, string>> = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

export const words = {
  sort: 'Order',
  filters: 'Filters',
  chosen: 'Chosen filters',
  clearAll: 'Clear all filters',
  more: (count: number) => `Show ${count} more`,
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  findIn: (facet: string) => `Find in ${facet}`,
  noneHere: 'None in these results',
  remove: (facet: string, value: string) => `Take away the filter ${facet}: ${value}`,
  working: 'Searching …',
  ask: (documents: number) =>
    `Type a word or a name, or choose from the lists. ${number(documents)} articles and names are here.`,
  failed: 'The search index could not be loaded. Reload the page to try again, or browse:',
  browse: 'Or browse:',
  results: (total: number) => (total === 1 ? 'One result' : `${number(total)} results`),
  range: (to: number, total: number) => `1–${number(to)} of ${number(total)} results`,
  none: 'No results',
  nothing: (query: string) => (query === '' ? 'Nothing found' : `Nothing found for “${query}”`),
  help: 'Words in quotation marks must stand in a row: “refuse to be complicit”. A star stands for any ending: immigr*.',
  yearBar: (year: string, count: number) => `${Number(year)}: ${words.results(count).toLowerCase()}`,
  quoted: (text: string) => `“${text}”`,
  /** What a search asked for, as a sentence. */
  understood: ({ kinds, terms, named, topics, dates, others }: Understood) =>
    [
      kinds.length > 0 ? list(kinds) : 'Articles and names',
      terms.length > 0 &&
        `with ${list(terms.map(({ text, begins }) => (begins ? `words that begin with “${text}”` : `“${text}”`)))}`,
      named.length > 0 && `naming ${list(named)}`,
      topics.length > 0 && `about ${list(topics)}`,
      dates.length > 0 && `of ${list(dates, 'or')}`,
      others.length > 0 && `(${others.join(', ')})`,
    ]
      .filter(Boolean)
      .join(' ')
      .concat('.'),
  leftOut: (text: string) => `Nothing here has the word “${text}”, so it was left out.`,
  nowhere: (text: string, isPhrase: boolean) =>
    isPhrase ? `The words “${text}” stand nowhere in a row.` : `Nothing here has the word “${text}”.`,
  notTogether: 'Each of the words is here, but not together.',
  didYouMean: 'Did you mean',
  withoutFilters: (total: number) => `Search without the filters: ${words.results(total).toLowerCase()}`,
  withoutQuotes: 'Search for the words wherever they stand',
  searchFor: (text: string) => `“${text}” alone`,
  namesLike: 'Names like it:',
  passages: (more: number) => (more === 1 ? 'and one more passage' : `and ${number(more)} more passages`),
  block: (anchor: string) => `¶ ${anchor.slice(1)}`,
} as const;

export interface Understood {
  readonly kinds: readonly string[];
  readonly terms: readonly { readonly text: string; readonly begins: boolean }[];
  readonly named: readonly string[];
  readonly topics: readonly string[];
  readonly dates: readonly string[];
  readonly others: readonly string[];
}

function list(items: readonly string[], joint = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
