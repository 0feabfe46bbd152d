import { readDate } from '../../../ingest/fields/read-date.ts';
import { parseDate } from '../../../schema/date.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';

/**
 * Returns a date as a file has it, from what a keeper typed: “2 May 1923” is `1923-05-02`. What could mean several dates is not
 * guessed.
 */
export function readTypedDate(_: unknown, { text }: CallInput<'records/date'>): CallOutput<'records/date'> {
  const typed = text.trim();
  try {
    return { date: parseDate(typed).edtf };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { date, fault } = readDate(typed);
    return date && fault === undefined ? { date: date.edtf } : {};
  }
}
