import type { PackedForm } from '../format/packed-index.ts';

/** Joins the counts of several segments, in the order of the words. */
export function mergeForms(segments: readonly (readonly (readonly [string, number])[])[]): PackedForm[] {
  const counts = new Map<string, number>();
  for (const forms of segments)
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, count]) => ({ form, frequency: Math.floor(Math.log2(count)) + 1 }));
}
