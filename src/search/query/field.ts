import { distance } from './distance.ts';

/** What can stand before a colon, in the order in which help names them. */
export const fields = [
  'title',
  'entity',
  'topic',
  'from',
  'to',
  'year',
  'byline',
  'section',
  'source',
  'language',
  'kind',
] as const;
export type Field = (typeof fields)[number];

/** The fields of which a document has one value, so that two required ones are wanted as "either of them". */
export const oneValued: ReadonlySet<Field> = new Set<Field>([
  'kind',
  'year',
  'section',
  'language',
  'source',
]);

/** The fields whose values are dates. */
export const dateFields: ReadonlySet<Field> = new Set<Field>(['from', 'to', 'year']);

/** Reads the name of a field; capitals don't count. */
export function readField(name: string): Field | undefined {
  const lower = name.toLowerCase();
  return fields.find((field) => field === lower);
}

/** The field that a misspelt name may mean. */
export function nearestField(name: string): Field | undefined {
  const lower = name.toLowerCase();
  const near = fields
    .map((field) => ({ field, away: distance(lower, field) }))
    .toSorted((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.max(1, Math.floor(near.field.length / 3)) ? near.field : undefined;
}
