import { compareText } from '../../text/compare-text.ts';
import { entityKinds } from '../../schema/entity-kind.ts';
import type { DirectoryBlock } from '../format/directory-file.ts';
import { readFilterValue } from '../format/filter-value.ts';
import { type IndexedRecord, recordKey, writeNames } from '../format/names-block.ts';
import type { PackedValues } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import type { WordRule } from '../words/word-rule.ts';
import type { NumberedSegment } from './segment.ts';

/** Returns the blocks of all names of entities and topics, sorted by their keys. */
export function namesOfRecords(
  segments: readonly NumberedSegment[],
  filters: readonly (readonly [filter: string, values: PackedValues])[],
  rule: Pick<WordRule, 'sequences' | 'stem'>,
  topicAliases: Readonly<Record<string, readonly string[]>>,
): DirectoryBlock[] {
  const records = new Map<string, IndexedRecord>();
  const byKey = new Map<string, Set<string>>();
  const add = (name: string, record: string) => {
    const stems = rule.sequences(name)[0]!.map((form) => rule.stem(form));
    if (stems.length === 0) return;
    const key = recordKey(stems);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(record));
  };
  for (const kind of [...entityKinds, 'topic'] as const) {
    for (const [value, steps] of filters.find(([filter]) => filter === kind)?.[1] ?? []) {
      const { id, name } = readFilterValue(value);
      records.set(`${kind} ${id}`, { kind, id, name, listing: fromSteps(steps) });
      const aliases = kind === 'topic' && Object.hasOwn(topicAliases, id) ? topicAliases[id]! : [];
      for (const one of [name, ...aliases]) add(one, `${kind} ${id}`);
    }
  }
  for (const { records: own, from } of segments) {
    for (const { number, record } of own) {
      const [id, kind, name, ...aliases] = record;
      const key = `${kind} ${id}`;
      const listing = records.get(key)?.listing ?? [];
      records.set(key, { kind, id, name, number: from + number, listing });
      for (const one of [name, ...aliases]) add(one, key);
    }
  }
  return [...byKey]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, own]) => ({
      key,
      bytes: writeNames([...own].toSorted(compareText).map((record) => records.get(record)!)),
    }));
}
