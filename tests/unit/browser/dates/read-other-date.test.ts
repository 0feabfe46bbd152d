import { expect, test } from 'vitest';
import { readOtherDate } from '../../../../src/browser/dates/read-other-date.ts';

test.each([
  ['۲۵ دی ۱۳۸۶', 'fa', '2008-01-15'],
  ['25 دی 1386', 'fa', '2008-01-15'],
  ['1386/10/25', 'fa', '2008-01-15'],
  ['۱۳۸۶/۱۰/۲۵', 'fa-IR', '2008-01-15'],
  ['25/10/1386', 'fa', '2008-01-15'],
  ['دی ۱۳۸۶', 'fa', '2008-01'],
  ['19 June 1987', 'fa', undefined],
  ['۱۹ ژوئن ۱۹۸۷', 'fa', undefined],
  ['1386/13/25', 'fa', undefined],
  ['1386/10/25', 'de', undefined],
  ['1 محرم 1440', 'ar', '2018-09-11'],
  ['ו׳ בתמוז תשע״ח', 'he', '2018-06-19'],
  ['6 בתמוז 5778', 'he', '2018-06-19'],
  ['תמוז תשע"ח', 'he', '2018-06'],
  ['19 ביוני 2018', 'he', undefined],
])('reads %s in %s as %s', (text, language, key) => {
  expect(readOtherDate(text, language)).toBe(key);
});
