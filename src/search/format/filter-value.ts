/** The value of a filter in the index: `id|name` for a record, `id<broader<broader|name` for a topic. */
export interface FilterValue {
  /** The id as in the URL, or the value itself. */
  readonly id: string;
  readonly name: string;
  /** The ids of all broader topics. */
  readonly broader: readonly string[];
}

/**
 * Parses a value from search-documents.ts. Ids contain neither `|` nor `<`; the key of a date ends in digits.
 */
export function readFilterValue(value: string): FilterValue {
  const [, id, above = '', name = ''] =
    /^([a-z0-9-]+(?: [\d: ]+)?)((?:<[a-z0-9-]+)*)\|(.*)$/su.exec(value) ?? [];
  if (id === undefined) return { id: value, name: value, broader: [] };
  return { id, name, broader: above.split('<').filter(Boolean) };
}
