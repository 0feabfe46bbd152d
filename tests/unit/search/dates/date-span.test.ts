import { expect, test } from 'vitest';
import { writtenSpan } from '../../../../src/search/dates/date-span.ts';

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');

/** Returns the last day of a month by the calendar of Date, which takes years below 100 for those of 1900. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

test('a month ends on its last day, in leap years too', () => {
  for (const year of [100, 1582, 1900, 1923, 1924, 1999, 2000, 2001, 2004, 2100, 2400]) {
    for (let month = 1; month <= 12; month += 1) {
      const text = `${pad(year, 4)}-${pad(month, 2)}`;
      const last = `${text}-${lastDay(year, month)}`;
      expect(writtenSpan(text)).toEqual({ first: `${text}-01`, last });
      expect(writtenSpan(last)).toEqual({ first: last, last });
      expect(writtenSpan(`${text}-${lastDay(year, month) + 1}`)).toBeUndefined();
    }
  }
});

test('a year, a decade, and a month and day without zeros are dates', () => {
  expect(writtenSpan('1923')).toEqual({ first: '1923-01-01', last: '1923-12-31' });
  expect(writtenSpan('192X')).toEqual({ first: '1920-01-01', last: '1929-12-31' });
  expect(writtenSpan('192x')).toEqual(writtenSpan('192X'));
  expect(writtenSpan('1923-5-2')).toEqual({ first: '1923-05-02', last: '1923-05-02' });
});

test.each([
  '',
  '19',
  '19230',
  '1923-0',
  '1923-00',
  '1923-13',
  '1923-05-0',
  '1923-05-00',
  '19XX',
  '1923-05-02T10',
  'May',
])('%j is no date', (text) => expect(writtenSpan(text)).toBeUndefined());
