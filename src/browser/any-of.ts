import type { FilterKey } from './search-state.ts';

/** Filters of which a document can have but one value, so that several mean "any of these"; of the others all must hold. */
export const anyOf: ReadonlySet<FilterKey> = new Set<FilterKey>([
  'kind',
  'year',
  'month',
  'section',
  'language',
]);
