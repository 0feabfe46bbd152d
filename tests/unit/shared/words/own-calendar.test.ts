import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import type { Calendar } from '../../../../src/schema/site.ts';
import { wordsOf } from '../../../../src/shared/words/words-of.ts';

/** A day in brackets has spaces at which no line breaks, and figures alone a mark of their direction. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/^\u200f/, '');

// Days that everybody knows in both calendars, from almanacs: no line of them is computed here.
const days: readonly (readonly [Calendar, language: string, day: string, written: string])[] = [
  ['persian', 'fa', '1951-03-20', '۲۹ اسفند ۱۳۲۹ (۲۰ مارس ۱۹۵۱)'],
  ['persian', 'fa', '1953-08-19', '۲۸ مرداد ۱۳۳۲ (۱۹ اوت ۱۹۵۳)'],
  ['persian', 'fa', '1979-02-11', '۲۲ بهمن ۱۳۵۷ (۱۱ فوریهٔ ۱۹۷۹)'],
  ['persian', 'fa', '2018-03-21', '۱ فروردین ۱۳۹۷ (۲۱ مارس ۲۰۱۸)'],
  ['persian', 'fa', '2021-03-20', '۳۰ اسفند ۱۳۹۹ (۲۰ مارس ۲۰۲۱)'],
  ['persian', 'en', '1979-02-11', '22 Bahman 1357 (11 February 1979)'],
  ['japanese', 'ja', '1926-12-25', '昭和元年12月25日（1926年12月25日）'],
  ['japanese', 'ja', '1989-01-07', '昭和64年1月7日（1989年1月7日）'],
  ['japanese', 'ja', '1989-01-08', '平成元年1月8日（1989年1月8日）'],
  ['japanese', 'ja', '2019-05-01', '令和元年5月1日（2019年5月1日）'],
  ['japanese', 'ja', '1868-10-23', '1868年10月23日'],
  ['roc', 'zh-Hant', '1912-01-01', '民國元年1月1日（1912年1月1日）'],
  ['roc', 'zh-Hant', '1962-06-19', '民國51年6月19日（1962年6月19日）'],
  ['roc', 'zh-Hant', '1911-10-10', '1911年10月10日'],
];

test.each(days)(
  'writes an exact day of the %s calendar first, in %s: %s',
  (calendar, language, day, written) => {
    const words = wordsOf({ language, calendar });
    expect(plain(words.date(parseDate(day)))).toBe(written);
    expect(plain(words.period(day))).toBe(written);
  },
);

describe('what is not exact has the Gregorian text first, and what it spans', () => {
  test.each([
    ['1962-06', 'ژوئن ۱۹۶۲ (خرداد–تیر ۱۳۴۱)'],
    ['1962-03', 'مارس ۱۹۶۲ (اسفند ۱۳۴۰ – فروردین ۱۳۴۱)'],
    ['1962', '۱۹۶۲ (۱۳۴۰–۱۳۴۱)'],
    ['196X', 'دههٔ ۱۹۶۰ (۱۳۳۸–۱۳۴۸)'],
    ['1962?', '۱۹۶۲ (نامطمئن) (۱۳۴۰–۱۳۴۱)'],
  ])('in Persian: %s', (edtf, written) => {
    expect(plain(wordsOf({ language: 'fa', calendar: 'persian' }).date(parseDate(edtf)))).toBe(written);
  });

  test.each([
    ['1962-06', 'June 1962 (Khordad–Tir 1341)'],
    ['1962-06-19~', 'about 19 June 1962 (29 Khordad 1341)'],
    ['1962-06-19/1962-06-23', '29 Khordad 1341 – 2 Tir 1341 (19–23 June 1962)'],
    ['1962-21', 'spring 1962 (1340–1341)'],
    ['1960/1962', '1960–1962 (1338–1341)'],
    ['XXXX', 'undated'],
  ])('in English: %s', (edtf, written) => {
    expect(plain(wordsOf({ language: 'en', calendar: 'persian' }).date(parseDate(edtf)))).toBe(written);
  });

  test.each([
    ['1989-01', '1989年1月（昭和64年1月～平成元年1月）'],
    ['2019', '2019年（平成31年～令和元年）'],
  ])('in Japanese: %s', (edtf, written) => {
    expect(wordsOf({ language: 'ja', calendar: 'japanese' }).date(parseDate(edtf))).toBe(written);
  });
});

test('the day of the week stands once, before the day of the calendar', () => {
  const fa = wordsOf({ language: 'fa', calendar: 'persian' });
  expect(plain(fa.fullPeriod('2018-06-19'))).toBe('سه‌شنبه ۲۹ خرداد ۱۳۹۷ (۱۹ ژوئن ۲۰۱۸)');
});

test('a day without a year stays Gregorian, and so does everything in an archive that names no calendar', () => {
  expect(wordsOf({ language: 'fa', calendar: 'persian' }).calendarDay('06-19')).toBe('۱۹ ژوئن');
  expect(wordsOf('fa').date(parseDate('2018-06-19'))).toBe('۱۹ ژوئن ۲۰۱۸');
  expect(wordsOf({ language: 'en', calendar: 'gregorian' })).toBe(wordsOf('en'));
});

test('English sentences with dates in them have them in the calendar', () => {
  const words = wordsOf({ language: 'en', calendar: 'persian' });
  expect(plain(words.term(parseDate('1979-02-11')))).toBe('since 22 Bahman 1357 (11 February 1979)');
  expect(words.mostMentionedIn('2018')).toBe('Most mentioned in 2018 (1396–1397)');
});

test('a year in figures alone says that it is read from right to left, where a page is', () => {
  expect(wordsOf({ language: 'fa', calendar: 'persian' }).period('1962')).toMatch(/^\u200f۱۹۶۲/);
  expect(wordsOf({ language: 'en', calendar: 'persian' }).period('1962')).toBe('1962 (1340–1341)');
});
