import { z } from 'zod';
import { date, listOf, oneOrMore, text } from './field.ts';

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** What an archive means to hold, so that it can say what it lacks: `coverage` in `content/site.yaml`. */
export const coverageSchema = z.strictObject({
  title: text.describe('What the archive means to hold: the name of a paper.'),
  from: date.describe('When its first issue appeared: a day, month or year.'),
  to: date.describe('When its last issue appeared.'),
  issues: oneOrMore(z.enum(['daily', 'monthly', ...weekdays])).describe(
    'When it appeared: daily, monthly, or its days of the week, such as [tuesday, friday].',
  ),
  missing: listOf(date).describe(
    'The issues that are known to be missing: days, months, years or spans, such as 1914-08 or 1919/1921. All others of which the archive has no article count as unknown.',
  ),
});

export type CoverageData = z.output<typeof coverageSchema>;
