import type { PackedForm } from '../format/packed-index.ts';
import type { FormCounts } from './vocabulary.ts';

/** Joins the counts of several segments, in the order of the words. */
export function mergeForms(segments: readonly FormCounts[]): PackedForm[] {
  const totals = new Map<string, { count: number }>();
  for (const { forms, counts } of segments) {
    if (counts.length === 0) continue;
    forms.split(' ').forEach((form, index) => {
      const total = totals.get(form);
      if (total) total.count += counts[index]!;
      else totals.set(form, { count: counts[index]! });
    });
  }
  return [...totals.keys()]
    .toSorted()
    .map((form) => ({ form, frequency: Math.floor(Math.log2(totals.get(form)!.count)) + 1 }));
}
