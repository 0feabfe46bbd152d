import { firstDay, lastDay, writtenSpan } from '../dates/date-span.ts';
import { fieldsOfSpan, type QuerySpan } from '../dates/written-dates.ts';

/** Returns the month and the years around a span of days, the shorter first; none of an open span, nor of whole years. */
export function widerSpans({ first, last }: Pick<QuerySpan, 'first' | 'last'>): QuerySpan[] {
  if (first === firstDay || last === lastDay) return [];
  const spanOf = (length: number) => ({
    first: writtenSpan(first.slice(0, length))!.first,
    last: writtenSpan(last.slice(0, length))!.last,
  });
  const isInMonth = first.slice(0, 7) === last.slice(0, 7);
  return [...(isInMonth ? [spanOf(7)] : []), spanOf(4)]
    .filter((span) => span.first !== first || span.last !== last)
    .map((span) => ({ ...span, query: fieldsOfSpan(span.first, span.last) }));
}
