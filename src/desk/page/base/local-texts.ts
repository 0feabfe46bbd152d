import { dayText } from '../../../text/day-text.ts';
import { inFigures } from '../../../text/count-of.ts';
import { deskLanguage } from './desk-language.ts';

/** Returns a day, `YYYY-MM-DD`, in the language of the desk: `2 January 2099`. */
export function dayInLanguage(day: string): string {
  const language = deskLanguage();
  // Forms take days of the Gregorian calendar, which is not the first of every language.
  const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return language === 'en'
    ? dayText(day)
    : new Intl.DateTimeFormat(language, options).format(new Date(`${day}T00:00:00Z`));
}

/** Returns a time as the keeper’s machine tells it: `Nov 29, 2026, 7:30 AM`. @param iso an ISO time */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(deskLanguage(), options).format(date).replaceAll('\u202f', ' ');
}

/** Returns a time of day with its seconds: `7:30:05 AM`. */
export function localClock(date: Date): string {
  const options = { hour: 'numeric', minute: '2-digit', second: '2-digit' } as const;
  return new Intl.DateTimeFormat(deskLanguage(), options).format(date);
}

/** Returns a number with the digits and the grouping of the language of the desk: `19,043`. */
export function inLocalFigures(number: number, options?: Intl.NumberFormatOptions): string {
  const language = deskLanguage();
  return language === 'en'
    ? inFigures(number, options)
    : new Intl.NumberFormat(language, options).format(number);
}

/** Returns a size in megabytes, without their sign: `12.3`. */
export function megabytesOf(bytes: number): string {
  const [minimumFractionDigits, maximumFractionDigits] = [1, 1];
  return inLocalFigures(bytes / 1e6, { minimumFractionDigits, maximumFractionDigits, useGrouping: false });
}

/** Returns texts as a list in the language of the desk: `Ann, Ben, and Cy`. */
export function localList(texts: readonly string[]): string {
  return new Intl.ListFormat(deskLanguage()).format(texts);
}

/** Returns the name of a language in the language of the desk: `pt-BR` is “Brazilian Portuguese”. */
export function localLanguageName(code: string): string | undefined {
  return new Intl.DisplayNames(deskLanguage(), { type: 'language', fallback: 'none' }).of(code);
}
