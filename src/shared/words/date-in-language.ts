import type { EdtfDate } from '../../schema/date.ts';
import type { Calendar } from '../../schema/site.ts';
import { DateFormatter } from './date-formatter.ts';
import { englishDateRules, englishDates } from './en/dates.ts';
import { hasDateWords, translatedDates } from './translated-dates.ts';
import { translations } from './translations.ts';
import type { DateTexts } from './date-texts.ts';
import { OwnCalendarDates } from './own-calendar-dates.ts';
import { type WordsChoice, wordsCode } from './words-code.ts';

/**
 * Formats a date in a language and calendar, as precisely as it is written: "19 juin 2018", "約1923年".
 *
 * @param isFull whether to include the day of the week
 * @returns undefined if there are no words for dates in the language
 */
export function dateInLanguage(
  date: EdtfDate,
  { language, calendar = 'gregorian' }: WordsChoice,
  isFull = false,
): string | undefined {
  return dateTextsFor(language, calendar)?.date(date, isFull);
}

const formatters = new Map<string, DateTexts | undefined>();

/** Formatters are cached, because each page formats dozens of dates, most of them the same. */
function dateTextsFor(language: string, calendar: Calendar): DateTexts | undefined {
  const key = `${language} ${calendar}`;
  if (!formatters.has(key)) {
    const gregorian = makeFormatter(language);
    formatters.set(
      key,
      gregorian && calendar !== 'gregorian'
        ? new OwnCalendarDates(gregorian, calendar, localeOf(language)!.baseName)
        : gregorian,
    );
  }
  return formatters.get(key);
}

function makeFormatter(language: string): DateFormatter | undefined {
  const locale = localeOf(language);
  if (!locale) return undefined;
  if (locale.language === 'en') return new DateFormatter('en-GB', englishDates, englishDateRules);
  const translation = translations[wordsCode(language)];
  return translation && hasDateWords(translation) ? translatedDates(translation, locale.baseName) : undefined;
}

/**
 * Formats a time of day by the conventions of a language: "17:33".
 *
 * @param timeZone an IANA name, or an offset such as `-04:00`, which is then shown
 */
export function timeInLanguage(instant: Date, language: string, timeZone: string): string {
  const isOffset = /^[+-]/.test(timeZone);
  return new Intl.DateTimeFormat(localeOf(language)?.baseName, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(isOffset && { timeZoneName: 'shortOffset' }),
  }).format(instant);
}

/** Reduces a language code to language, script and region; undefined if it is not valid. */
function localeOf(language: string): Intl.Locale | undefined {
  try {
    const { language: base, script, region } = new Intl.Locale(language);
    return new Intl.Locale(base, { ...(script && { script }), ...(region && { region }) });
  } catch {
    return undefined;
  }
}
