import { firstDay, lastDay } from '../../search/dates/date-span.ts';
import { datesInWords, newsYears, type QueryDate } from '../../search/dates/written-dates.ts';
import { hasAnyRole, hasRole } from '../../search/dates/date-vocabulary.ts';
import { isMonthName, monthNames } from '../../search/dates/month-names.ts';
import { fold } from '../../search/words/fold.ts';

/** Common languages of archives, the other names that Arabic has for its months, and a few that add no cost. */
const languages =
  'en de fr es ar ar-SY ar-MA ar-DZ fa he ja zh it pt nl sv da nb fi pl cs ru uk tr id ko ca hu ro el hr sk sl hi'.split(
    ' ',
  );
/** The most words of a date with what stands around it. */
const maxWords = 12;
/** The most signs behind a date, such as its time, which is dropped like any other without an offset. */
const maxBehind = 30;

/**
 * Parses a date in words or of another calendar, as people write them in any supported language: `19 juin 2018`, `2018年6月19日`,
 * `summer 1962`, `2–5 June 1962`, `۲۲ اسفند ۱۳۹۱`.
 *
 * @param text on one line
 * @returns the dates that it is in different languages and calendars, in EDTF, so that it is certain if there is one; none if it is
 *   no date, or says only about when: `early 1962`
 */
export function dateInWords(text: string): string[] {
  const words = text.split(' ');
  // Two digits are no certain year.
  if (words.length > maxWords || !/\p{Nd}{4}|[年년״׳]/u.test(text)) return [];
  const readers = languages.filter((language) => writesDigits(language, text));
  // Most texts are no date in any language, which is told at once.
  if (!dateAlone(words, readers)) return [];
  // A name that one language has as it stands, another may take for a case of the name of another month.
  const exact = readers.filter((language) => namesMonth(words, language));
  const readings = (exact.length > 0 ? exact : readers).flatMap(
    (language) => readingIn(words, language) ?? [],
  );
  return [...new Set(readings)];
}

function namesMonth(words: readonly string[], language: string): boolean {
  const { months, others } = monthNames([language]);
  return [months, ...others.values()].some((names) => words.some((word) => isMonthName(names, fold(word))));
}

/** Whether a language writes figures with the digits of a text: those of Arabic and Persian tell their calendars. */
function writesDigits(language: string, text: string): boolean {
  if (/[۰-۹]/.test(text)) return language === 'fa';
  return language !== 'fa' || !/[٠-٩]/.test(text);
}

/** Returns the date that the words are, perhaps with a day of the week before and a time behind. */
function dateAlone(words: readonly string[], readers: readonly string[]): QueryDate | undefined {
  const [date, another] = datesInWords(words, readers, { ...newsYears, yearOfDigits: () => undefined });
  if (!date || another) return undefined;
  const isLead = (word: string) =>
    hasRole(fold(word), 'of') ||
    hasRole(fold(word), 'in') ||
    readers.some((language) => isWeekday(word, language));
  const behind = words.slice(date.end).join(' ');
  const hasWords = /\p{L}/u.test(words.slice(date.start, date.end).join(''));
  const isTime = /^\d{1,2}[:.]\d\d/.test(behind);
  // “On 5 March 2019 the ferry sank” is a sentence.
  const isPhrase = hasAnyRole(words[date.start]!);
  const isAlone =
    behind === '' ||
    (hasWords && behind.length <= maxBehind && (isTime || (!isPhrase && /^\D/.test(behind))));
  return isAlone && words.slice(0, date.start).every(isLead) ? date : undefined;
}

function readingIn(words: readonly string[], language: string): string | undefined {
  const date = dateAlone(words, [language]);
  if (!date || date.other || date.isVague || date.first === firstDay || date.last === lastDay)
    return undefined;
  return edtfOf(date);
}

function edtfOf({ query, first, season }: QueryDate): string | undefined {
  if (season !== undefined) return `${first.slice(0, 4)}-${season}`;
  const [, key] = /^year:(\S+)$/.exec(query) ?? [];
  if (key !== undefined) return key;
  const [, from, to] = /^from:(\S+) to:(\S+)$/.exec(query) ?? [];
  return from === undefined ? undefined : `${from}/${to}`;
}

const weekdays = new Map<string, ReadonlySet<string>>();

/** Whether a word is a day of the week in a language, in full or short. */
function isWeekday(word: string, language: string): boolean {
  const names = weekdays.get(language) ?? weekdaysIn(language);
  weekdays.set(language, names);
  return names.has(fold(word));
}

function weekdaysIn(language: string): ReadonlySet<string> {
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2018, 0, 1 + day));
  const formats = (['long', 'short'] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  );
  // Hebrew has two words for one: “יום שלישי”.
  return new Set(
    formats.flatMap((format) =>
      days.flatMap((day) =>
        format
          .format(day)
          .split(' ')
          .map((word) => fold(word)),
      ),
    ),
  );
}
