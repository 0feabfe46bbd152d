import type { FacetKey } from '../../../base/query-field.ts';
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
  paper: 'Newspaper',
  page: 'Page',
  language: 'Language',
  kind: 'Type',
};
