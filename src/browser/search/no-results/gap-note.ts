import { rangeOf } from '../../../search/query/edit-range.ts';
import { withoutFields } from '../../../search/query/edit.ts';
import { writtenSpan } from '../../../search/dates/date-span.ts';
import { firstDay, lastDay } from '../../../search/dates/date-span.ts';
import { datesInWords, newsYears } from '../../../search/dates/written-dates.ts';
import { dateWords } from '../../../shared/words/en/scripts/date-words.ts';
import { gapWords } from '../../../shared/words/en/scripts/gap-words.ts';
import { type GapTable, gapWithin } from '../../dates/gap-table.ts';

/**
 * Returns what the archive lacks of the time that a query asks for, by fields or in words: "No article of August 1914 in this
 * archive: 26 issues are missing." Undefined if the query names no time, or nothing of it is lacking.
 *
 * @param languages BCP 47 codes
 */
export function gapNote(table: GapTable, query: string, languages: readonly string[]): string | undefined {
  const time = timeOf(query, languages);
  if (!time) return undefined;
  const { period, missing, unknown } = gapWithin(table, time);
  if (missing + unknown === 0) return undefined;
  const name = period.map(dateWords.period).join('–');
  return time.isAlone ? gapWords.noArticle(name, missing, unknown) : gapWords.gap(name, missing, unknown);
}

/** Returns the time that a query asks for, and whether it asks for nothing else, so that the archive has no article of it. */
function timeOf(query: string, languages: readonly string[]) {
  const { from, to } = rangeOf(query);
  const [first, last] = [from ?? to, to ?? from].map((text) => text && writtenSpan(text));
  if (first && last) {
    // An open range reaches to where the archive ends, of which a query says nothing.
    if (from === undefined || to === undefined || first.first > last.last) return undefined;
    const isAlone = withoutFields(query, ['from', 'to', 'year']).trim() === '';
    return { first: first.first, last: last.last, isAlone };
  }
  const words = query.split(/\s+/).filter((word) => word !== '');
  const [date] = datesInWords(words, languages, newsYears);
  // An open span reaches to where the archive ends, of which a query says nothing.
  if (!date || date.other || date.first === firstDay || date.last === lastDay) return undefined;
  return { first: date.first, last: date.last, isAlone: date.end - date.start === words.length };
}
