import type { EdtfDate } from '../../schema/date.ts';

/**
 * Returns the first instant that a date can mean, in RFC 3339 format. Atom requires an instant for every
 * entry: if only the day, month or year is known, this is its start in UTC, used only for ordering. A time
 * keeps its offset.
 *
 * @returns undefined for a date without a year, for which an instant would be invented
 */
export function firstInstant(date: EdtfDate): string | undefined {
  const { precision, earliest, latest, time, offset } = date;
  if (precision === 'undated' || earliest.slice(0, 4) !== latest.slice(0, 4)) return undefined;
  return precision === 'time' ? `${earliest}T${time}:00${offset}` : `${earliest}T00:00:00Z`;
}

/** Returns the later of two instants, compared by time. */
export function laterInstant(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
