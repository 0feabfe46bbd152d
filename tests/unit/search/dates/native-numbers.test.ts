import { expect, test } from 'vitest';
import {
  hebrewNumber,
  withoutEras,
  withWesternNumbers,
} from '../../../../src/search/dates/native-numbers.ts';

test.each([
  ['明治元年', '1868年'],
  ['明治45年', '1912年'],
  ['大正元年', '1912年'],
  ['大正15年', '1926年'],
  ['昭和元年', '1926年'],
  ['昭和64年', '1989年'],
  ['平成元年', '1989年'],
  ['平成31年', '2019年'],
  ['令和元年', '2019年'],
  // An era without a year is no date.
  ['昭和の港', '昭和の港'],
])('the year of a Japanese era is written as a Gregorian one: %s', (written, gregorian) => {
  expect(withoutEras(written)).toBe(gregorian);
});

test.each([
  ['一九六二年六月', '1962年6月'],
  ['二〇〇五年', '2005年'],
  ['二零零五年', '2005年'],
  ['十二月', '12月'],
  ['三十日', '30日'],
  ['二十一日', '21日'],
  ['千九百八十七年', '1987年'],
  ['１９６２年', '1962年'],
  ['九十年代', '90年代'],
  // A numeral that counts something else stays.
  ['三艘', '三艘'],
])('the numerals of a date are written as figures: %s', (written, figures) => {
  expect(withWesternNumbers(written)).toBe(figures);
});

test.each([
  ['ט׳', 9],
  ['י׳', 10],
  ['ך', 20],
  ['צ׳', 90],
  ['ק׳', 100],
  ['ת׳', 400],
  ['תשע״ח', 778],
  ['מאי', 51],
  ['May', undefined],
  ['״', undefined],
])('a number in Hebrew letters is read: %s', (word, number) => {
  expect(hebrewNumber(word)).toBe(number);
});
