import { entityKinds } from '../../schema/entity-kind.ts';
import { readFilterValue } from '../format/filter-value.ts';
import type { WordNode } from '../query/node.ts';
import { replacePart } from '../query/remove-part.ts';
import type { Bundle } from './open-index.ts';

/** Consecutive words of a query that are the name of an entity or a topic. */
interface NamedRow {
  readonly field: 'entity' | 'topic';
  readonly ids: Set<string>;
  /** The index of its first word, and the index after its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces the names of entities and topics in a query of plain words with fields, so that it finds articles
 * that list them, regardless of their words: `japan crude` becomes `entity:japan topic:crude`.
 *
 * @returns undefined if the query contains no names
 */
export async function nameQuery(
  bundles: readonly Bundle[],
  text: string,
  words: readonly WordNode[],
): Promise<string | undefined> {
  const found = await namedRows(bundles, words);
  const taken: NamedRow[] = [];
  // A longer name blocks a shorter one.
  for (const row of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (taken.every(({ start, end }) => row.end <= start || row.start >= end)) taken.push(row);
  if (taken.length === 0) return undefined;
  return taken
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (query, { field, ids, start, end }) =>
        replacePart(
          query,
          { start: words[start]!.start, end: words[end - 1]!.end },
          `${field}:${[...ids].join(',')}`,
        ),
      text,
    );
}

async function namedRows(bundles: readonly Bundle[], words: readonly WordNode[]): Promise<NamedRow[]> {
  const rows = new Map<string, NamedRow>();
  for (const { tables, rule } of bundles) {
    const stemsOf = (text: string) => rule.sequences(text)[0]!.map((form) => rule.stem(form));
    const asked = words.map(({ text }) => stemsOf(text).join(' '));
    for (const filter of [...entityKinds, 'topic']) {
      const field = filter === 'topic' ? 'topic' : 'entity';
      for (const value of (await tables.values(filter)).keys()) {
        const { id, name } = readFilterValue(value);
        const stems = stemsOf(name);
        const start = asked.findIndex((_, at) => stems.every((stem, step) => asked[at + step] === stem));
        if (start < 0 || stems.length === 0) continue;
        const end = start + stems.length;
        const key = `${field} ${start} ${end}`;
        const known = rows.get(key) ?? { field, ids: new Set<string>(), start, end };
        known.ids.add(id);
        rows.set(key, known);
      }
    }
  }
  return [...rows.values()];
}
