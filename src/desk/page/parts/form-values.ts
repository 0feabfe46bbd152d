import type { FieldShape } from '../../../schema/describe-fields.ts';
import type { FormValue } from '../../api/records.ts';

/** The path to a value of a form, as keys. */
export type FormPath = readonly (string | number)[];

/** Whether two paths are the same. */
export function isAt(path: FormPath, at: FormPath): boolean {
  return path.length === at.length && path.every((part, index) => part === at[index]);
}

/** Returns a value as a list; a single text is a list of one. */
export function asList(value: FormValue | undefined): readonly FormValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly FormValue[]) : [value];
}

/** Returns a value as a group; a single text, or a list if its first field is one, is the value of that field. */
export function asGroup(
  value: FormValue | undefined,
  fields: readonly FieldShape[],
): Readonly<Record<string, FormValue>> {
  if (typeof value === 'string') return { [fields[0]!.key]: value };
  if (Array.isArray(value)) return fields[0]!.type === 'list' ? { [fields[0]!.key]: value } : {};
  return value === undefined ? {} : (value as Readonly<Record<string, FormValue>>);
}

/** Returns a group as a single text, if it was written so and has no other field. */
export function asShort(value: FormValue, before: FormValue, fields: readonly FieldShape[]): FormValue {
  const first = fields[0]!.key;
  const group = asGroup(value, fields);
  const isShort = typeof before === 'string' && Object.keys(group).join() === first;
  return isShort ? group[first]! : value;
}
