import { expect, test } from 'vitest';
import { type DateConventions, readTypedSpan } from '../../../../src/browser/dates/read-typed-span.ts';

const habits = { languages: ['en-GB', 'en'], years: ['1923', '1987', '2018'] };
/** Returns the key of a front, or the query of another span. */
const readText = (text: string, conventions: DateConventions) => {
  const typed = readTypedSpan(text, conventions);
  return typed && ('key' in typed ? typed.key : typed.query);
};
const read = (text: string, other = {}) => readText(text, { ...habits, ...other });

test.each([
  ['1987-06-19', '1987-06-19'],
  ['1987-6-9', '1987-06-09'],
  ['19870619', '1987-06-19'],
  ['19 June 1987', '1987-06-19'],
  ['  19th  of june, 1987 ', '1987-06-19'],
  ['Friday, June 19, 1987', '1987-06-19'],
  ['1987 Jun 19', '1987-06-19'],
  ['19 Sept 1987', '1987-09-19'],
  ['19 jun 87', '1987-06-19'],
  ['19.6.1987', '1987-06-19'],
  ['19/6/87', '1987-06-19'],
  ['6/19/1987', '1987-06-19'],
  ['June 1987', '1987-06'],
  ['jun 87', '1987-06'],
  ['6/1987', '1987-06'],
  ['1987-06', '1987-06'],
  ['1987', '1987'],
  ['the 1980s', 'year:198X'],
  ['198x', 'year:198X'],
  ['19 June', '06-19'],
  ['June 19', '06-19'],
  ['29 February', '02-29'],
  ['1987年6月19日', '1987-06-19'],
  ['１９８７-０６-１９', '1987-06-19'],
  ['١٩/٦/١٩٨٧', '1987-06-19'],
  ['१९ June १९८७', '1987-06-19'],
])('%s is read as %s', (text, key) => {
  expect(read(text)).toBe(key);
});

test.each([
  '',
  'June',
  'Reagan',
  '31 June 1987',
  '29 February 1987',
  '13/13/1987',
  '19',
  '1987-06-19-04',
  'x1987',
  '<script>alert(1)</script>',
  '__proto__',
])('"%s" is not a date', (text) => {
  expect(read(text)).toBeUndefined();
});

test('day and month in figures follow the order of the reader’s country', () => {
  expect(read('6/7/1987')).toBe('1987-07-06');
  expect(read('6/7/1987', { languages: ['en-US', 'en'] })).toBe('1987-06-07');
});

test('a two-digit year is one with articles, or else the nearest possible one', () => {
  expect(read('1 May 23')).toBe('1923-05-01');
  expect(read('1 May 2023')).toBe('2023-05-01');
  expect(read('1 May 22')).toBe('2022-05-01');
  expect(read('1 May 29')).toBe('2029-05-01');
  expect(read('1 May 30')).toBe('1930-05-01');
  expect(read('1 May 23', { years: ['1923', '2023'] })).toBe('2023-05-01');
});

test.each([
  ['平成30年6月19日', '2018-06-19'],
  ['令和元年6月', '2019-06'],
  ['２０１８年６月１９日', '2018-06-19'],
  ['2018년 6월 19일', '2018-06-19'],
  ['१९ जून २०१८', '2018-06-19', 'hi'],
  ['19 ביוני 2018', '2018-06-19', 'he'],
  ['19 de junho de 2018', '2018-06-19', 'pt'],
])('reads %s as %s', (text, key, language = 'ja') => {
  expect(readText(text, { languages: [language, 'en'], years: ['2018'] })).toBe(key);
});

test('names of months are accepted in the languages of the page and the reader, and in English', () => {
  expect(read('19 июня 1987', { languages: ['en', 'ru'] })).toBe('1987-06-19');
  expect(read('19 يونيو 1987', { languages: ['ar', 'en'] })).toBe('1987-06-19');
  expect(read('19. März 1987', { languages: ['de', 'en'] })).toBe('1987-03-19');
  expect(read('19 March 1987', { languages: ['de', 'en'] })).toBe('1987-03-19');
  expect(read('19 février 1987', { languages: ['en', 'fr'] })).toBe('1987-02-19');
});

test.each([
  ['۲۵ دی ۱۳۸۶', 'fa', '2008-01-15'],
  ['25 دی 1386', 'fa', '2008-01-15'],
  ['1386/10/25', 'fa', '2008-01-15'],
  ['۱۳۸۶/۱۰/۲۵', 'fa-IR', '2008-01-15'],
  ['25/10/1386', 'fa', '2008-01-15'],
  ['دی ۱۳۸۶', 'fa', 'from:2007-12-22 to:2008-01-20'],
  ['۱۳۸۶', 'fa', 'from:2007-03-21 to:2008-03-19'],
  ['19 June 1987', 'fa', '1987-06-19'],
  ['۱۹ ژوئن ۱۹۸۷', 'fa', '1987-06-19'],
  ['1386/13/25', 'fa', undefined],
  ['1386/10/25', 'de', undefined],
  ['1 محرم 1440', 'ar', '2018-09-11'],
  ['ו׳ בתמוז תשע״ח', 'he', '2018-06-19'],
  ['6 בתמוז 5778', 'he', '2018-06-19'],
  ['תמוז תשע"ח', 'he', 'from:2018-06-14 to:2018-07-12'],
  ['19 ביוני 2018', 'he', '2018-06-19'],
  ['昭和六十二年六月', 'ja', '1987-06'],
  ['summer 1987', 'en', 'from:1987-06 to:1987-08'],
  ['before 1960', 'en', 'to:1959'],
  ['2 to 5 june 1987', 'en', 'from:1987-06-02 to:1987-06-05'],
  ['19. Juni', 'de', '06-19'],
])('reads %s in %s as %s', (text, language, key) => {
  expect(read(text, { languages: [language, 'en'] })).toBe(key);
});
