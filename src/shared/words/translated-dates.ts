import { DateFormatter } from './date-formatter.ts';
import type { DateRules, DateWords } from './date-words.ts';
import { englishDates } from './en/dates.ts';
import { formatMessage, parseMessage } from './messages/message.ts';
import type { Translation } from './translation.ts';
import { untranslated } from './untranslated.ts';

/**
 * Makes the date formatter of a language from its table: words that have no translation are in English, marked as such.
 *
 * @param locale a BCP 47 code of the language, with the region of its conventions
 */
export function translatedDates(translation: Translation, locale = translation.language): DateFormatter {
  const { language, words } = translation;
  const text = (key: string, english: string) => words[`dates.${key}`] ?? untranslated(english);
  const message = <Arguments extends readonly string[]>(
    key: string,
    english: (...args: Arguments) => string,
  ): ((...args: Arguments) => string) => {
    const own = words[`dates.${key}`];
    if (own === undefined) return (...args) => untranslated(english(...args));
    const parsed = parseMessage(own);
    return (...args) => formatMessage(parsed, args, language);
  };
  const dates: DateWords = {
    undated: text('undated', englishDates.undated),
    about: message('about', englishDates.about),
    uncertain: message('uncertain', englishDates.uncertain),
    decade: message('decade', englishDates.decade),
    seasons: [0, 1, 2, 3].map((season) =>
      text(`seasons.${season}`, englishDates.seasons[season]!),
    ) as unknown as DateWords['seasons'],
    season: message('season', englishDates.season),
    range: message('range', englishDates.range),
  };
  return new DateFormatter(locale, dates, rulesOf(translation));
}

function rulesOf({ ownRanges, firstOfMonth }: Translation): DateRules {
  if (firstOfMonth === undefined) return { ownRanges };
  // "1 juin 2018", "1–3 juin 2018", "1 de junho de 2018"
  const first = /(?<!\d)1(?=–\d| (?:de )?\p{Ll}{3})/gu;
  return { ownRanges, amend: (text) => text.replace(first, firstOfMonth) };
}

/** Whether a table has all words for dates. */
export function hasDateWords({ words }: Translation): boolean {
  return Object.entries(englishDates).every(([key, value]) =>
    Array.isArray(value)
      ? value.every((_, index) => words[`dates.${key}.${index}`] !== undefined)
      : words[`dates.${key}`] !== undefined,
  );
}
