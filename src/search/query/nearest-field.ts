import { distance } from '../../text/edit-distance.ts';
import { type Field, fields } from '../../shared/base/query-field.ts';

/** Returns the field that a misspelled name may mean. */
export function nearestField(name: string): Field | undefined {
  const lower = name.toLowerCase();
  const near = fields
    .map((field) => ({ field, away: distance(lower, field) }))
    .toSorted((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.max(1, Math.floor(near.field.length / 3)) ? near.field : undefined;
}
