import type { EntityKind } from '../../schema/entity-kind.ts';

/** One file of a table: rows sorted by key. */
export interface LookupPart<Data> {
  /** The records to which rows and `best` refer. */
  readonly records: readonly Data[];
  readonly rows: readonly LookupRow[];
  /** The rows to suggest for a prefix whose rows continue in other parts. */
  readonly best: Readonly<Record<string, readonly LookupRow[]>>;
}

/** The key, the index of the record, and the name with that key if it is not the preferred one. */
export type LookupRow = readonly [key: string, record: number, alias?: string];

/**
 * The number of characters at the beginning of a key from which corrections of misspelled prefixes are found.
 */
export const nearLength = 4;

/**
 * Returns the number of the part in which to look up a text, which is the last that does not begin after it.
 */
export function partOf(starts: readonly string[], text: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An entity or a topic; `articles` is its number of articles, and `pages` is 0 for a topic without a page. */
export type NameRecord = readonly [
  id: string,
  kind: EntityKind | 'topic',
  name: string,
  articles: number,
  pages?: 0,
];

/** An article: `date` is in words, `order` the number by which articles are sorted: see date-number.ts. */
export type TitleRecord = readonly [id: string, title: string, date: string, language: string, order: number];
