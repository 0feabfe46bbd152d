import { addPart, termsOf, withoutFields } from './edit.ts';

/** The date range of a query, as written; an undefined end is open. */
export interface QueryRange {
  readonly from?: string;
  readonly to?: string;
}

/** Returns the date range that applies to the whole query. */
export function rangeOf(text: string): QueryRange {
  const terms = termsOf(text).filter(({ negated }) => !negated);
  const last = (...fields: readonly string[]) => terms.findLast(({ field }) => fields.includes(field))?.value;
  const years = terms.filter(({ field }) => field === 'year').map(({ value }) => value);
  const from = last('from') ?? years.toSorted()[0];
  const to = last('to') ?? years.toSorted().at(-1);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Replaces the date range of a query: `2018`, `2018-06`, `2018-06-19`. */
export function withRange(text: string, from?: string, to?: string): string {
  const without = withoutFields(text, ['from', 'to', 'year']);
  if (from !== undefined && from === to && /^\d{4}$/.test(from)) return addPart(without, `year:${from}`);
  const parts = [from !== undefined && `from:${from}`, to !== undefined && `to:${to}`].filter(Boolean);
  return parts.length > 0 ? addPart(without, parts.join(' ')) : without;
}
