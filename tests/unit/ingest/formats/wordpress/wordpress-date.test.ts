import { expect, test } from 'vitest';
import { wordpressDate } from '../../../../../src/ingest/formats/wordpress/wordpress-date.ts';

test.each([
  ['2018-06-19 10:30:00', '2018-06-19 14:30:00', '2018-06-19T10:30:00-04:00'],
  ['2018-06-20 00:15:00', '2018-06-19 18:45:00', '2018-06-20T00:15:00+05:30'],
  ['2018-06-19 10:30:00', '2018-06-19 10:30:00', '2018-06-19T10:30:00Z'],
])('local time and UTC give the offset: %s and %s', (local, gmt, expected) => {
  expect(wordpressDate(local, gmt)).toBe(expected);
});

test('only the day is certain if the two do not match, or one is missing', () => {
  expect(wordpressDate('2018-06-19 10:30:00', '0000-00-00 00:00:00')).toBe('2018-06-19');
  expect(wordpressDate('2018-06-19 10:30:00', '2018-07-01 09:00:00')).toBe('2018-06-19');
  expect(wordpressDate('2018-06-19 10:30:00', undefined)).toBe('2018-06-19');
  expect(wordpressDate('0000-00-00 00:00:00', '2018-06-19 14:30:00')).toBe('2018-06-19T14:30:00Z');
});

test('there is no date if neither is valid', () => {
  expect(wordpressDate('0000-00-00 00:00:00', '0000-00-00 00:00:00')).toBeUndefined();
  expect(wordpressDate('yesterday', '')).toBeUndefined();
  expect(wordpressDate('2018-13-45 99:99:99', undefined)).toBeUndefined();
});
