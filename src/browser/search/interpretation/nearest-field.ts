import { distance } from '../../../text/edit-distance.ts';
import { type Field, fields } from '../../../shared/base/query-field.ts';

/** What readers try, from other catalogs and search engines. */
const triedNames: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    'person people place location city country org organization organisation company name who'
      .split(' ')
      .map((name) => [name, 'entity' as const]),
  ),
  ...Object.fromEntries(
    'subject tag tags keyword keywords theme category'.split(' ').map((name) => [name, 'topic' as const]),
  ),
  publisher: 'source',
  newspaper: 'paper',
  type: 'genre',
};

/** Returns the field that a name may mean which is another program’s, or misspelled. */
export function nearestField(name: string): Field | undefined {
  const lower = name.toLowerCase();
  if (Object.hasOwn(triedNames, lower)) return triedNames[lower];
  const near = fields
    .map((field) => ({ field, away: distance(lower, field) }))
    .toSorted((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.max(1, Math.floor(near.field.length / 3)) ? near.field : undefined;
}
