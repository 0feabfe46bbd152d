/** A filter's value in the index: what names a record is `id|name`. */
export interface FilterValue {
  /** As the URL has it: the id, or the value itself. */
  readonly id: string;
  readonly name: string;
}

/** Reads a value that site/search-documents.ts wrote. Ids have no `|`. */
export function readFilterValue(value: string): FilterValue {
  const bar = value.indexOf('|');
  return bar < 0 ? { id: value, name: value } : { id: value.slice(0, bar), name: value.slice(bar + 1) };
}
