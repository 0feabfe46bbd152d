import { stringify } from 'yaml';
import { kindPaths } from '../../schema/page-paths.ts';
import type { KnownNames, NewRecord } from '../known/known-names.ts';

/** Where a record stands, relative to the content folder. */
export function recordPath({ type, kind, id }: NewRecord): string {
  return type === 'topic' ? `topics/${id}.yaml` : `entities/${kindPaths[kind ?? 'person']}/${id}.yaml`;
}

/** A record as its file has it. */
export function recordText({ type, name, kind, description, broader }: NewRecord): string {
  const fields =
    type === 'topic' ? { label: name, description, broader } : { name, kind: kind ?? 'person', description };
  return stringify(fields, { lineWidth: 0, schema: 'failsafe', keepUndefined: false });
}

/**
 * Writes the records that an article needs and that are not there yet.
 *
 * @param write takes a path relative to the content folder
 * @returns how many
 * @throws what `write` throws; those before the one that failed are written
 */
export function writeRecords(
  names: KnownNames,
  needed: { readonly entities: readonly string[]; readonly topics: readonly string[] },
  write: (path: string, text: string) => void,
): number {
  const records = [...names.unwritten('entity', needed.entities), ...names.unwritten('topic', needed.topics)];
  for (const record of records) {
    write(recordPath(record), recordText(record));
    names.written(record);
  }
  return records.length;
}
