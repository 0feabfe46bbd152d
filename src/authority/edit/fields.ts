import { parseYaml } from '../../files/parse-yaml.ts';
import { entitySchema } from '../../schema/entity.ts';
import type { Value } from './edit-yaml.ts';

/** The fields of an entity, in the order of the field reference. */
export const fieldOrder: readonly string[] = Object.keys(entitySchema.shape);

/** The fields of a record as written in its file: dates and numbers are text. */
export type RecordFields = Readonly<Record<string, Value | undefined>>;

/** Parses the fields of a record. */
export function readFields(text: string): RecordFields {
  return parseYaml(text).value as RecordFields;
}

/** Returns a list; a single value counts as a list with one item. */
export function listedValues(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}
