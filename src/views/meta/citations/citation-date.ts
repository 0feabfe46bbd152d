import { dayOf, type EdtfDate, monthOf, yearOf } from '../../../schema/date.ts';
import type { CitationDate } from '../../base/cited-article.ts';

/**
 * Returns the parts of a date that a citation prints: never more than is known.
 *
 * @param inWords says a date that is no day, month or year: "the 1920s"
 * @returns undefined where nothing is known
 */
export function citationDate(date: EdtfDate, inWords: (date: EdtfDate) => string): CitationDate | undefined {
  if (date.precision === 'undated') return undefined;
  const circa = date.approximate || date.uncertain;
  if (date.precision === 'span' || date.edtf.includes('/'))
    return { literal: inWords(date).replace(/^the /u, ''), circa: false };
  const month = monthOf(date);
  const day = dayOf(date);
  return {
    // A year before 1000 has leading zeros in EDTF alone.
    year: yearOf(date)!.replace(/^0+(?=\d)/u, ''),
    ...(month && { month: Number(month.slice(5)) }),
    ...(day && { day: Number(day.slice(8)) }),
    circa,
  };
}
