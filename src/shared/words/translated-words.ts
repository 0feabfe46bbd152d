import type { Calendar } from '../../schema/site.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { TextKind } from '../../schema/article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { sentenceCase } from '../../text/sentence-case.ts';
import type { RoughCount } from '../base/rough-count.ts';
import { timeInLanguage } from './date-in-language.ts';
import { english } from './en/words.ts';
import { formatMessage, parseMessage } from './messages/message.ts';
import { listed, type MessageValue, shown } from './messages/message-values.ts';
import { expandedWords, isTranslated, textsByKey, translationsOf } from './messages/words-by-key.ts';
import { timeOf } from './period-text.ts';
import type { DateTexts } from './date-texts.ts';
import { OwnCalendarDates } from './own-calendar-dates.ts';
import { beside } from './own-calendar.ts';
import { translatedDates } from './translated-dates.ts';
import type { Translation } from './translation.ts';
import { untranslated } from './untranslated.ts';
import type { SourceWords, Words } from './words.ts';

type WordArguments = readonly unknown[];

/** Makes the words of a language from its table: what has no translation is the English text, marked as such. */
export function translatedWords(table: Translation, calendar: Calendar = 'gregorian'): Words {
  const { language } = table;
  const expanded = expandedWords(english);
  const translation = translationsOf(textsByKey(expanded), table.words);
  const local = new LocalWords(table, calendar);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, part]) => [
        name,
        walk(part, key ? `${key}.${name}` : name),
      ]);
      return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
    }
    const text = isTranslated(key) ? translation(key) : undefined;
    if (typeof value === 'string') return text ?? untranslated(value);
    if (typeof value !== 'function') return value;
    if (text === undefined)
      return (...args: WordArguments) => marked((value as (...args: WordArguments) => unknown)(...args));
    const message = parseMessage(text);
    return (...args: WordArguments) => formatMessage(message, local.arguments(key, args), language);
  };
  return local.completed(walk(expanded, '') as Expanded);
}

function marked(result: unknown): unknown {
  return typeof result === 'string' ? untranslated(result) : result;
}

/** The words as a table, see {@link expandedWords}. */
type Expanded = Omit<Words, 'kind' | 'kinds' | 'kindCount' | 'textKind' | 'rankedWith' | 'data'> & {
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly kindCount: Readonly<Record<EntityKind, (count: number) => string>>;
  readonly textKind: Readonly<Record<string, string>>;
  readonly rankedWith: { readonly text: string; readonly how: (name: string) => string };
  readonly data: Omit<Words['data'], 'recordField'> & {
    readonly recordField: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
};

/** What Intl knows of a language, and what messages are given instead of the arguments of our functions. */
class LocalWords {
  readonly #language: string;
  /** A calendar that is beside full dates only. */
  readonly #calendar: string | undefined;
  readonly #dates: DateTexts;
  #words: Words = english;

  constructor(translation: Translation, calendar: Calendar) {
    const { language } = translation;
    const gregorian = translatedDates(translation);
    const hasOwn = calendar !== 'gregorian';
    this.#language = language;
    this.#calendar = hasOwn ? undefined : translation.calendar;
    this.#dates = hasOwn ? new OwnCalendarDates(gregorian, calendar, language) : gregorian;
  }

  completed(words: Expanded): Words {
    const language = this.#language;
    this.#words = {
      ...words,
      language,
      number: (count) => shown(language, count),
      fileSize: (bytes) => sizeIn(language, bytes),
      duration: (days) => durationIn(language, days),
      list: (names) => listed(language, names, 'conjunction'),
      facts: (facts) => shown(language, facts),
      sentenceCase,
      date: (date) => this.#dates.date(date),
      fullDate: (date) => this.#fullDate(date),
      time: (time, offset) => timeOfDay(language, time, offset),
      period: (key) => this.#period(key),
      fullPeriod: (key) => this.#withOtherCalendar(key, this.#period(key, true)),
      month: (month) => this.#dates.month(month),
      calendarDay: (day) => this.#dates.period(day),
      citation: { ...words.citation, period: (key) => this.#dates.period(key) },
      kind: (kind) => words.kind[kind],
      kinds: (kind) => words.kinds[kind],
      kindCount: (kind, count) => words.kindCount[kind](count),
      textKind: (kind: TextKind) => words.textKind[kind],
      textNote: (kind, source) => (kind === 'original' ? undefined : words.textNote(kind, source)),
      rankedWith: (name) => ({ text: words.rankedWith.text, how: words.rankedWith.how(name) }),
      data: { ...words.data, recordField: (record, name) => words.data.recordField[record]?.[name] ?? name },
    };
    return this.#words;
  }

  /** Returns the arguments of a message: in words what in code is a key, a record or a date. */
  arguments(key: string, args: WordArguments): readonly MessageValue[] {
    const [first, second] = args;
    switch (key) {
      case 'mentioning':
        return [first as number, ...this.#mentioned(first as number, second as readonly EntityKind[])];
      case 'articlesThen':
        return [first as RoughCount, unitOf(second as string)];
      case 'vaguePeriod':
      case 'mostMentionedIn':
      case 'previous':
      case 'next':
        return [this.#period(first as string), unitOf(first as string)];
      case 'published':
        return [precisionName(first as EdtfDate)];
      case 'textNote': {
        const { author, title, publisher, published } = second as SourceWords;
        return [first as string, author, title, publisher, published];
      }
      case 'timeline.then': {
        const overall = args[2] as { count: RoughCount; articles: RoughCount } | undefined;
        return [first as number, second as number, overall?.count, overall?.articles];
      }
      case 'map.position':
        return [
          degrees(this.#language, first as number),
          (first as number) < 0 ? 'S' : 'N',
          degrees(this.#language, second as number),
          (second as number) < 0 ? 'W' : 'E',
        ];
      default:
        return args.map((value) =>
          typeof value === 'object' && value !== null && 'edtf' in value
            ? this.#dates.date(value as EdtfDate)
            : (value as MessageValue),
        );
    }
  }

  #fullDate(date: EdtfDate): string {
    const text = this.#dates.date(date, true);
    const isDay = date.precision === 'time' || (date.precision === 'day' && date.edtf === date.earliest);
    return isDay ? this.#withOtherCalendar(date.earliest, text) : text;
  }

  /** Adds to a day in words what it is in the other calendar of the language: "(۲۹ خرداد ۱۳۹۷)". */
  #withOtherCalendar(key: string, text: string): string {
    if (this.#calendar === undefined || !/^\d{4}-\d\d-\d\d$/.test(key)) return text;
    const options = { calendar: this.#calendar, dateStyle: 'long', timeZone: 'UTC' } as const;
    const other = new Intl.DateTimeFormat(this.#language, options).format(timeOf(key));
    return beside(text, other, this.#language);
  }

  #period(key: string, isFull = false): string {
    return /^\d/.test(key) ? this.#dates.period(key, isFull) : this.#words.pages.undated;
  }

  /** @returns the count with its noun if there is one kind, and the names of all kinds */
  #mentioned(count: number, kinds: readonly EntityKind[]): readonly [string | undefined, string] {
    const language = this.#language;
    const names = kinds.map((kind) => this.#words.kinds(kind));
    // Nouns have capitals in German and Luxembourgish.
    const inSentence = /^(?:de|lb)\b/.test(language)
      ? names
      : names.map((name) => name.toLocaleLowerCase(language));
    return [
      kinds.length === 1 ? this.#words.kindCount(kinds[0]!, count) : undefined,
      listed(language, inSentence, 'conjunction'),
    ];
  }
}

/** Returns the unit of a key: day for `2018-06-19` and `06-19`, month for `2018-06`, year for `2018`. */
function unitOf(key: string): string {
  return key.length === 7 ? 'month' : key.length === 4 ? 'year' : key.length === 9 ? 'period' : 'day';
}

/** Returns how precise a date is, for what stands before it: `other` for what has words of its own before it. */
function precisionName({ precision, edtf, uncertain, approximate }: EdtfDate): string {
  if (precision === 'undated') return 'undated';
  if (uncertain || approximate || edtf.includes('/')) return 'other';
  if (precision === 'time' || precision === 'day') return 'day';
  return precision === 'month' || precision === 'year'
    ? precision
    : /^\d+X+$/.test(edtf)
      ? 'decade'
      : 'other';
}

function degrees(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(Math.abs(value));
}

/** Formats a time of day, with the offset if it is not in the archive’s time zone. @param time `HH:MM` */
function timeOfDay(language: string, time: string, offset?: string): string {
  const clock = timeInLanguage(new Date(`2000-01-01T${time}:00Z`), language, 'UTC');
  return offset === undefined
    ? clock
    : `${clock} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`}`;
}

/** Returns a size in decimal units. */
function sizeIn(language: string, bytes: number): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const size = bytes < 1000 ? bytes : bytes / (bytes < 1e6 ? 1e3 : 1e6);
  return unitIn(language, size, unit, bytes < 1000 ? 'long' : 'short', 3);
}

/** Returns a time in days, in whole months from 100 days, in whole years from 2 years. */
function durationIn(language: string, days: number): string {
  if (days < 100) return unitIn(language, days, 'day', 'long');
  const months = Math.floor(days / 30.4375);
  return months < 24
    ? unitIn(language, months, 'month', 'long')
    : unitIn(language, Math.floor(months / 12), 'year', 'long');
}

function unitIn(
  language: string,
  number: number,
  unit: string,
  unitDisplay: 'long' | 'short',
  maximumSignificantDigits?: number,
): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumSignificantDigits,
  }).format(number);
}
