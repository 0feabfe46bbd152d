import { datesInWords, dayInWords, newsYears } from '../../search/dates/written-dates.ts';

/** The conventions for reading a typed date. */
export interface DateConventions {
  /** The languages of the page and the reader; the first says whether 6/7/2018 is in June, as in `en-US`, or in July. */
  readonly languages: readonly string[];
  /** The years of the archive, `YYYY`, oldest first, to decide whether 87 means 1987 or 2087. */
  readonly years: readonly string[];
}

/** Words beside a date that are none of it, such as a day of the week. */
const maxOtherWords = 2;

/** What was typed: the key of a front (`1987-06-19`, `1987-06`, `1987`, or `06-19` without a year), or the query of another span. */
export type TypedSpan = { readonly key: string } | { readonly query: string };

/**
 * Reads a date as people type it, as the search does: "19 June 1987", "6/19/87", "19870619", "June 1987", "summer 1987", "1980s",
 * "۲۵ دی ۱۳۸۶", "19 June".
 *
 * @returns a span that has no front, such as a decade, a season or a month of another calendar, as what the search calls it;
 *   undefined if it is not a date
 */
export function readTypedSpan(text: string, { languages, years }: DateConventions): TypedSpan | undefined {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=[א-ת])"(?=[א-ת])/g, '״')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d{3})x$/i, '$10s');
  const words = typed.split(/\s+/);
  const [date, another] = datesInWords(words, languages, {
    ...newsYears,
    yearOfDigits: (digits) => fullYear(digits, years),
  });
  const day = dayInWords(words, languages);
  if (day !== undefined) return { key: day };
  const others = date ? words.toSpliced(date.start, date.end - date.start) : words;
  if (!date || another || others.length > maxOtherWords || /\p{Nd}/u.test(others.join(''))) return undefined;
  const [, key] = /^year:(\d{4}(?:-\d\d){0,2})$/.exec(date.query) ?? [];
  return key === undefined ? { query: date.query } : { key };
}

/** Completes a two-digit year: to the latest such year in the archive, or else to one between 1930 and 2029. */
function fullYear(digits: number, years: readonly string[]): number {
  const end = String(digits).padStart(2, '0');
  const known = years.findLast((year) => year.endsWith(end));
  return Number(known ?? (digits < 30 ? `20${end}` : `19${end}`));
}
