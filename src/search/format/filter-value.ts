/** A filter's value in the index: what names a record is `id|name`, and of a topic `id<broader<broader|name`. */
export interface FilterValue {
  /** As the URL has it: the id, or the value itself. */
  readonly id: string;
  readonly name: string;
  /** The ids of the topics above it. */
  readonly broader: readonly string[];
}

/** Reads a value that site/search-documents.ts wrote. Ids have neither `|` nor `<`; the key of a date ends in digits. */
export function readFilterValue(value: string): FilterValue {
  const [, id, above = '', name = ''] =
    /^([a-z0-9-]+(?: [\d: ]+)?)((?:<[a-z0-9-]+)*)\|(.*)$/su.exec(value) ?? [];
  if (id === undefined) return { id: value, name: value, broader: [] };
  return { id, name, broader: above.split('<').filter(Boolean) };
}
