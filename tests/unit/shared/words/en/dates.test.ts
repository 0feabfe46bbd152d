import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../../src/schema/date.ts';
import { wordsOf } from '../../../../../src/shared/words/words-of.ts';
import { dateWords } from '../../../../../src/shared/words/en/scripts/date-words.ts';

const words = wordsOf('en');

describe('a date in English is as precise as it is written', () => {
  test.each([
    ['2018-06-19', '19 June 2018'],
    ['2018-06-19T23:30-04:00', '19 June 2018'],
    ['2018-06-19T23:30Z', '19 June 2018'],
    ['2018-06', 'June 2018'],
    ['1985-04-XX', 'April 1985'],
    ['2018', '2018'],
    ['2004-XX', '2004'],
    ['0987', '987'],
    ['0033', 'AD 33'],
    ['192X', 'the 1920s'],
    ['190X', 'the 1900s'],
    ['19XX', '1900–1999'],
    ['2001-21', 'spring 2001'],
    ['1923~', 'about 1923'],
    ['1923?', '1923 (uncertain)'],
    ['1923%', 'about 1923 (uncertain)'],
    ['1923-05~', 'about May 1923'],
    ['1923-05/1923-06', 'May–June 1923'],
    ['1923-05/1924-06', 'May 1923 – June 1924'],
    ['1923-05/1924', 'May 1923 – 1924'],
    ['1923/1925', '1923–1925'],
    ['2018-06-19/2018-06-21', '19–21 June 2018'],
    ['2018-05-30/2018-06-02', '30 May – 2 June 2018'],
    ['2017-12-31/2018-01-02', '31 December 2017 – 2 January 2018'],
    ['1923~/1925?', 'about 1923 – 1925 (uncertain)'],
    ['XXXX', 'undated'],
  ])('%s is %s', (edtf, text) => {
    expect(words.date(parseDate(edtf))).toBe(text);
  });
});

describe('the full date', () => {
  test('has the day of the week if it is a day', () => {
    expect(words.fullDate(parseDate('2018-06-19'))).toBe('Tuesday, 19 June 2018');
    expect(words.fullDate(parseDate('2018-06-19T23:30-04:00'))).toBe('Tuesday, 19 June 2018');
    expect(words.fullPeriod('1900-01-01')).toBe('Monday, 1 January 1900');
  });

  test('has no day of the week if the day is uncertain', () => {
    expect(words.fullDate(parseDate('2018-06-19?'))).toBe('19 June 2018 (uncertain)');
    expect(words.fullDate(parseDate('2018-06'))).toBe('June 2018');
  });
});

test('formats keys of the timeline like dates', () => {
  expect(['2018', '2018-06', '2018-06-19', '192X', 'undated'].map(words.period)).toEqual([
    '2018',
    'June 2018',
    '19 June 2018',
    'the 1920s',
    'Undated',
  ]);
  expect(words.calendarDay('02-29')).toBe('29 February');
});

test('formats periods in scripts as on pages', () => {
  expect(['2018-06-19', '2018-06', '2018', '0099', '02-29', '192X'].map(dateWords.period)).toEqual([
    '19 June 2018',
    'June 2018',
    '2018',
    '99 AD',
    '29 February',
    '1920s',
  ]);
});
