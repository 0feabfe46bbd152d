import type { FacetKey, Field } from '../../../base/query-field.ts';
import { kindWords } from './search-words.ts';

const { article: _article, entity: _entity, ...entityKindWords } = kindWords;
type KindKey = keyof typeof entityKindWords;

/** English names of the facets. */
export const facetWords: Readonly<Record<FacetKey, string>> = {
  ...(Object.fromEntries(Object.entries(entityKindWords).map(([kind, { many }]) => [kind, many])) as Record<
    KindKey,
    string
  >),
  topic: 'Topic',
  byline: 'Byline',
  section: 'Section',
  genre: 'Genre',
  source: 'Source',
  language: 'Language',
  kind: 'Type',
};

/** English words for an article, and the words, names and topics by which others are like it. */
export const likeWords = {
  by: (title: string, shared: readonly string[]) => `“${title}” (${shared.join(', ')})`,
};

/** English words before the value of a field in the query interpretation: "mentioning Microsoft". */
export const fieldLeads: Readonly<Record<Field, string>> = {
  title: '',
  topic: 'about',
  entity: 'mentioning',
  from: 'from',
  to: 'up to',
  year: 'of',
  byline: 'by',
  section: 'in the section',
  genre: 'of the genre',
  source: 'first published by',
  language: 'in',
  kind: 'only',
  like: 'like',
};
