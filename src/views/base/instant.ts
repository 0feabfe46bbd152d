import type { EdtfDate } from '../../schema/date.ts';

/**
 * The first instant that a date can mean, as RFC 3339 writes it. Atom wants an instant of every entry: where only
 * a day, month or year is known, it is the beginning of that in UTC, and nothing but order is meant by it. A time
 * keeps its own offset.
 *
 * @returns undefined for what has no year: there is no instant to give without inventing one
 */
export function firstInstant(date: EdtfDate): string | undefined {
  const { precision, earliest, latest, time, offset } = date;
  if (precision === 'undated' || earliest.slice(0, 4) !== latest.slice(0, 4)) return undefined;
  return precision === 'time' ? `${earliest}T${time}:00${offset}` : `${earliest}T00:00:00Z`;
}

/** The later of two instants, by time and not by spelling. */
export function laterInstant(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
