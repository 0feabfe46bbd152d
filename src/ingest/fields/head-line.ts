import { readDate } from './read-date.ts';

/** A longer line is neither a headline nor what stands below one. */
const maxHeadlineUnits = 150;
const maxBylineWords = 12;

/** Returns whom a line that is only a byline names: “By Ada Vale”, “Von Ada Vale”; undefined if it is something else. */
export function bylineIn(line: string): string | undefined {
  const names = /^(?:by|von|par|por|di|door)\s+(\p{Lu}[^.!?]{1,100})$/iu.exec(line)?.[1];
  return names !== undefined && names.split(' ').length <= maxBylineWords ? names : undefined;
}

/** Whether a line may be a headline: one that does not end as a sentence does. */
export function mayBeHeadline(line: string): boolean {
  return line.length <= maxHeadlineUnits && !/[.!?:;,…"”’]$/.test(line);
}

/** Whether a line is a date and nothing else: a day or a month, or figures of which only the year is certain. */
export function isDateAlone(line: string): boolean {
  const { date, fault } = line.length <= 40 && /\d/.test(line) ? readDate(line) : {};
  if (!date) return false;
  return fault !== undefined || ['day', 'time', 'month'].includes(date.precision);
}
