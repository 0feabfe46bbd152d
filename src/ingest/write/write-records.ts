import { stringify } from 'yaml';
import { kindPaths } from '../../schema/page-paths.ts';
import type { KnownNames, NewRecord } from '../known/known-names.ts';
import type { NeededRecords } from '../known/name-article.ts';

/** Returns the path of a record, relative to the content folder. */
export function recordPath({ type, kind, id }: NewRecord): string {
  return type === 'topic' ? `topics/${id}.yaml` : `entities/${kindPaths[kind ?? 'person']}/${id}.yaml`;
}

/** Returns the text of a record's file. */
export function recordText({ type, name, kind, description, broader }: NewRecord): string {
  const fields =
    type === 'topic' ? { label: name, description, broader } : { name, kind: kind ?? 'person', description };
  return stringify(fields, { lineWidth: 0, schema: 'failsafe', keepUndefined: false });
}

/**
 * Writes the missing records that an article needs.
 *
 * @param write receives a path relative to the content folder
 * @returns the number of records written
 * @throws what `write` throws; records before the failed one are written
 */
export function writeRecords(
  names: KnownNames,
  needed: NeededRecords,
  write: (path: string, text: string) => void,
): number {
  const records = [...names.unwritten('entity', needed.entities), ...names.unwritten('topic', needed.topics)];
  for (const record of records) {
    write(recordPath(record), recordText(record));
    names.written(record);
  }
  return records.length;
}
