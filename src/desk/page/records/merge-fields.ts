import type { FormValues } from '../../api/records.ts';

/** Returns the keys of the fields in which two versions of a record differ. */
export function changedKeys(before: FormValues, after: FormValues): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Returns the current record with the typed fields replacing its own. */
export function withTyped(opened: FormValues, typed: FormValues, current: FormValues): FormValues {
  const own = new Set(changedKeys(opened, typed));
  const keys = new Set([...Object.keys(current), ...own]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = own.has(key) ? typed[key] : current[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
