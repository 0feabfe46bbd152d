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
  ['2016-09-27 14:00:00 -4', '2016-09-27T14:00-04:00'],
  ['2018-06-19 14:30:00 UTC+2', '2018-06-19T14:30+02:00'],
  ['Tue, 19 Jun 18 23:30:00 EST', '2018-06-19T23:30-05:00'],
  ['Fri, 02 Jan 70 10:00:00 GMT', '1970-01-02T10:00Z'],
  ['2018-6-9', '2018-06-09'],
  ['Tue Jun 19 23:30:00 2018', '2018-06-19'],
  ['Tue Jun 19 23:30:00 EDT 2018', '2018-06-19T23:30-04:00'],
  ['Tue Jun 19 23:30:00 +0000 2018', '2018-06-19T23:30Z'],
  ['Spring 2018', '2018-21'],
  ['Winter, 1923', '1923-24'],
  ['c. 1923', '1923~'],
  ['ca. 1923', '1923~'],
  ['circa 1923', '1923~'],
  ['the 1920s', '192X'],
  ['19 juin 2018', '2018-06-19'],
  ['mardi 19 juin 2018', '2018-06-19'],
  ['1er août 2018', '2018-08-01'],
  ['19. Juni 2018', '2018-06-19'],
  ['Dienstag, 19. März 2018, 14:30 Uhr', '2018-03-19'],
  ['März 2018', '2018-03'],
  ['19 de junio de 2018', '2018-06-19'],
  ['martes, 19 de junio de 2018', '2018-06-19'],
  ['2018年6月19日', '2018-06-19'],
  ['2018年6月19日(火)', '2018-06-19'],
  ['2018年6月19日 14:30', '2018-06-19'],
  ['2018年6月', '2018-06'],
  ['2018년 6월 19일', '2018-06-19'],
  ['19 يونيو 2018', '2018-06-19'],
  ['١٩ حزيران ٢٠١٨', '2018-06-19'],
  ['۱۹ ژوئن ۲۰۱۸', '2018-06-19'],
  ['19 ביוני 2018', '2018-06-19'],
  ['19 июня 2018 г.', '2018-06-19'],
  ['2018-06-19T24:00:00Z', '2018-06-20'],
  ['2018-12-31T24:00:00Z', '2019-01-01'],
  ['1529418600', '2018-06-19T14:30Z'],
  ['1529418600000', '2018-06-19T14:30Z'],
])('%s is read as %s', (written, edtf) => {
  const { date, fault } = readDate(written);
  expect({ edtf: date?.edtf, fault }).toEqual({ edtf, fault: undefined });
});

test.each([
  ['2018-06-19T00:00:00Z', 'midnight sharp is a day that a program wrote as a time'],
  ['2018-06-19 14:30:00', 'a time without its offset is none'],
  ['2018-06-19T14:30:00 XYZ', 'nor is one in a zone that nobody knows'],
])('the time in %s is dropped', (written) => {
  expect(readDate(written).date?.edtf).toBe('2018-06-19');
});

test.each([
  ['31/12/99', 'does not state the century', undefined],
  ['03/04/2018', 'does not state which number is the month', '2018'],
  ['0000-00-00', 'is a placeholder for a missing date', undefined],
  ['0000-00-00 00:00:00', 'is a placeholder for a missing date', undefined],
  ['Wed, 19 Jun 18 23:30:00 EST', 'does not state the century', undefined],
  ['19 listopad 2018', 'is not a date in a supported format', undefined],
  ['31 juin 2018', 'is not a date in the calendar', undefined],
  ['yesterday', 'is not a date in a supported format', undefined],
  ['2018-02-30', 'is not a date in the calendar', undefined],
  ['31/02/2018', 'is not a date in the calendar', undefined],
  ['2018-06-19T25:00Z', 'has an invalid time', '2018-06-19'],
  ['1 '.repeat(1000), 'is not a date in a supported format', undefined],
])('%s %s', (written, fault, edtf) => {
  const read = readDate(written);
  expect({ fault: read.fault, edtf: read.date?.edtf }).toEqual({ fault, edtf });
});
