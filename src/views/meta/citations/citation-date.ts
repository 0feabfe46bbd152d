import { dayOf, type EdtfDate, monthOf, yearOf } from '../../../schema/date.ts';
import type { CitationDate } from '../../../shared/base/cited-article.ts';

/**
 * Returns the known parts of a date for citations.
 *
 * @param inWords words a date that is not a day, month or year: "the 1920s"
 * @returns undefined for an undated article
 */
export function citationDate(date: EdtfDate, inWords: (date: EdtfDate) => string): CitationDate | undefined {
  if (date.precision === 'undated') return undefined;
  const circa = date.approximate || date.uncertain;
  if (date.precision === 'span' || date.edtf.includes('/'))
    return { literal: inWords(date).replace(/^the /u, ''), circa: false };
  const month = monthOf(date);
  const day = dayOf(date);
  return {
    // Years before 1000 have leading zeros in EDTF only.
    year: yearOf(date)!.replace(/^0+(?=\d)/u, ''),
    ...(month && { month: Number(month.slice(5)) }),
    ...(day && { day: Number(day.slice(8)) }),
    circa,
  };
}
