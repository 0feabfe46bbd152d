import type { IndexedRecord } from '../format/names-block.ts';
import type { FoundLeaf } from './answer.ts';
import type { Bundle } from './open-index.ts';

/** Consecutive words of a query that are the whole name or an alias of some records. */
export interface QueryName {
  /** The indexes of its first leaf, and after its last. */
  readonly start: number;
  readonly end: number;
  /** The records in one bundle. */
  readonly records: readonly IndexedRecord[];
}

/** The number of words of the longest name that is looked up. */
const maxNameWords = 8;

/**
 * Finds the names in a query of plain words, longer ones first; a longer name blocks those within it. Each is
 * in the file of its first word, which the search has loaded.
 *
 * @param leaves the words of the query in its order, without those that only ask
 */
export async function namesInQuery(leaves: readonly FoundLeaf[], bundle: Bundle): Promise<QueryName[]> {
  const stems = leaves.map(({ node }) =>
    node.type === 'word'
      ? (bundle.rule.sequences(node.text)[0] ?? []).map((form) => bundle.rule.stem(form))
      : [],
  );
  const spans = stems.flatMap((_, start) =>
    stems.slice(start, start + maxNameWords).map((_, index) => ({ start, end: start + index + 1 })),
  );
  const found = await Promise.all(
    spans.map(async ({ start, end }): Promise<QueryName> => {
      const own = stems.slice(start, end);
      const records = own.some(({ length }) => length === 0) ? [] : await bundle.words.names(own.flat());
      return { start, end, records };
    }),
  );
  const taken: QueryName[] = [];
  for (const name of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const isFree = taken.every(({ start, end }) => name.end <= start || name.start >= end);
    if (name.records.length > 0 && isFree) taken.push(name);
  }
  return taken.toSorted((a, b) => a.start - b.start);
}
