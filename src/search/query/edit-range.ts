import { addPart, termsOf, withoutFields } from './edit.ts';

/** The dates between which a query looks, as it writes them; an end that is left out is open. */
export interface QueryRange {
  readonly from?: string;
  readonly to?: string;
}

/** The dates that bind the whole query. */
export function rangeOf(text: string): QueryRange {
  const terms = termsOf(text).filter(({ negated }) => !negated);
  const last = (...fields: readonly string[]) => terms.findLast(({ field }) => fields.includes(field))?.value;
  const years = terms.filter(({ field }) => field === 'year').map(({ value }) => value);
  const from = last('from') ?? years.toSorted()[0];
  const to = last('to') ?? years.toSorted().at(-1);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Looks between two dates, instead of those that the query has: `2018`, `2018-06`, `2018-06-19`. */
export function withRange(text: string, from?: string, to?: string): string {
  const without = withoutFields(text, ['from', 'to', 'year']);
  if (from !== undefined && from === to && /^\d{4}$/.test(from)) return addPart(without, `year:${from}`);
  const parts = [from !== undefined && `from:${from}`, to !== undefined && `to:${to}`].filter(Boolean);
  return parts.length > 0 ? addPart(without, parts.join(' ')) : without;
}
