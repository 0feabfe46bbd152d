import { readField } from './read-field.ts';
import type { Span } from './node.ts';
import { datesInWords, newsYears } from '../dates/written-dates.ts';

/** More words than a date has. */
const maxWords = 8;

/** What a field of a date means that is written in words: `from:march 1987` is `from:1987-03`. */
export interface FieldDate extends Span {
  /** The field as it can be read. */
  readonly text: string;
}

/**
 * Reads the date that begins at a value which is no date by itself, as a plain query reads it, with the words after it.
 *
 * @param start where the value begins in the query
 * @param languages BCP 47 codes
 * @returns the field and its date, and where they stand; undefined if there is none
 */
export function fieldDate(query: string, start: number, languages: readonly string[]): FieldDate | undefined {
  const [lead = '', name = ''] = /(?<!\p{L})(\p{L}+)[:：]$/u.exec(query.slice(0, start)) ?? [];
  const field = readField(name);
  if (field !== 'from' && field !== 'to' && field !== 'year') return undefined;
  const isQuoted = query[start] === '"';
  const pieces = wordsAt(query, isQuoted ? start + 1 : start);
  const [date] = datesInWords(
    pieces.map(({ text }) => text),
    languages,
    newsYears,
  );
  if (date?.start !== 0 || date.other) return undefined;
  const after = pieces[date.end - 1]!.end;
  const end = isQuoted && query[after] === '"' ? after + 1 : after;
  const own = new RegExp(`(?:^year|(?:^| )${field}):(\\S+)`).exec(date.query)?.[1];
  const text = field === 'year' ? date.query : own && `${field}:${own}`;
  return text ? { start: start - lead.length, end, text } : undefined;
}

/** Returns the next words of a query, up to a quotation mark, a bracket or another field. */
function wordsAt(query: string, start: number): { text: string; end: number }[] {
  const words: { text: string; end: number }[] = [];
  for (const { 0: whole, index } of query.slice(start).matchAll(/\S+/g)) {
    const text = whole.split(/["()]/, 1)[0]!;
    if (text === '' || /[:：]/.test(text) || words.length === maxWords) break;
    words.push({ text, end: start + index + text.length });
    if (text !== whole) break;
  }
  return words;
}
