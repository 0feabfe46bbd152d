import { parseYaml } from '../../files/parse-yaml.ts';
import { entitySchema } from '../../schema/entity.ts';
import type { Value } from './edit-yaml.ts';

/** The order in which the field reference has an entity's fields. */
export const fieldOrder: readonly string[] = Object.keys(entitySchema.shape);

/** An entity's fields as its file writes them: dates and numbers are text. */
export type RecordFields = Readonly<Record<string, Value | undefined>>;

export function readFields(text: string): RecordFields {
  return parseYaml(text).value as RecordFields;
}

/** A list, or the single value that stands for a list of one. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}
