import { expect, test } from 'vitest';
import { readDate } from '../../../../src/ingest/fields/read-date.ts';

test.each([
  ['2018-06-19', '2018-06-19'],
  ['1923-05', '1923-05'],
  ['192X', '192X'],
  ['1923~', '1923~'],
  ['19 June 2018', '2018-06-19'],
  ['Tuesday, June 19th, 2018', '2018-06-19'],
  ['Sept. 5 2018', '2018-09-05'],
  ['26-FEB-1987 15:01:01.79', '1987-02-26'],
  ['June 2018', '2018-06'],
  ['20180619', '2018-06-19'],
  ['2018/6/9', '2018-06-09'],
  ['13/04/2018', '2018-04-13'],
  ['4/13/2018', '2018-04-13'],
  ['05.05.2018', '2018-05-05'],
  ['Tue, 19 Jun 2018 14:30:00 GMT', '2018-06-19T14:30Z'],
  ['Tue, 19 Jun 2018 14:30:00 EDT', '2018-06-19T14:30-04:00'],
  ['2018-06-19T23:30:00-04:00', '2018-06-19T23:30-04:00'],
  ['2018-06-19 14:30:00 +0200', '2018-06-19T14:30+02:00'],
  ['June 19, 2018 at 2:30 pm PST', '2018-06-19T14:30-08:00'],
  ['1529418600', '2018-06-19T14:30Z'],
  ['1529418600000', '2018-06-19T14:30Z'],
])('%s is %s', (written, edtf) => {
  const { date, fault } = readDate(written);
  expect({ edtf: date?.edtf, fault }).toEqual({ edtf, fault: undefined });
});

test.each([
  ['2018-06-19T00:00:00Z', 'midnight sharp is a day that a program wrote as a time'],
  ['2018-06-19 14:30:00', 'a time without its offset is none'],
  ['2018-06-19T14:30:00 XYZ', 'nor is one in a zone that nobody knows'],
])('%s is the day: %s', (written) => {
  expect(readDate(written).date?.edtf).toBe('2018-06-19');
});

test.each([
  ['31/12/99', 'does not say in which century it is', undefined],
  ['03/04/2018', 'does not say which number is the month', '2018'],
  ['0000-00-00', 'is what stands where a date is missing', undefined],
  ['0000-00-00 00:00:00', 'is what stands where a date is missing', undefined],
  ['yesterday', 'is not a date that can be read', undefined],
  ['2018-02-30', 'is not a day in the calendar', undefined],
  ['31/02/2018', 'is not a day in the calendar', undefined],
  ['2018-06-19T25:00Z', 'has a time that no clock shows', '2018-06-19'],
  ['1 '.repeat(1000), 'is not a date that can be read', undefined],
])('%s %s', (written, fault, edtf) => {
  const read = readDate(written);
  expect({ fault: read.fault, edtf: read.date?.edtf }).toEqual({ fault, edtf });
});
