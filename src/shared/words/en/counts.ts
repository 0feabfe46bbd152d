import { inFigures } from '../../../text/count-of.ts';
import type { RoughCount } from '../../base/rough-count.ts';

const lists = new Intl.ListFormat('en-GB');

/** Returns a number with digit grouping: "19,043", or "15,000+" if it was rounded down. */
export function figures(count: number | RoughCount): string {
  if (typeof count === 'number') return inFigures(count);
  return `${inFigures(count.count)}${count.isExact ? '' : '+'}`;
}

/** Returns a count with its noun: "no articles", "1 article", "19,043 articles". */
export function counted(count: number | RoughCount, noun: string, plural = `${noun}s`): string {
  const number = typeof count === 'number' ? count : count.count;
  return `${number === 0 ? 'no' : figures(count)} ${number === 1 ? noun : plural}`;
}

/** Returns "once", "twice", "3 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${figures(count)} times`;
}

/** Returns "45 days", "14 months", "3 years": in whole months from 100 days, in whole years from 2 years. */
export function durationInEnglish(days: number): string {
  if (days < 100) return counted(days, 'day');
  const months = Math.floor(days / 30.4375);
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

/** Returns "A", "A and B", "A, B and C". */
export function listInEnglish(names: readonly string[]): string {
  return lists.format(names);
}

const sizes = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Returns a size in decimal units: "812 bytes", "25.3 MB". */
export function sizeInEnglish(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  return bytes < 1e6 ? `${sizes.format(bytes / 1e3)} kB` : `${sizes.format(bytes / 1e6)} MB`;
}
