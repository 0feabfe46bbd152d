import { describe, expect, test } from 'vitest';
import { compareDates, dayOf, monthOf, parseDate, yearOf } from '../../../src/schema/date.ts';

describe('a date', () => {
  test.each([
    ['2018-06-19', 'day', '2018-06-19', '2018-06-19'],
    ['2018-06', 'month', '2018-06-01', '2018-06-30'],
    ['2018', 'year', '2018-01-01', '2018-12-31'],
    ['0987', 'year', '0987-01-01', '0987-12-31'],
    ['192X', 'span', '1920-01-01', '1929-12-31'],
    ['19XX', 'span', '1900-01-01', '1999-12-31'],
    ['1923-05-XX', 'month', '1923-05-01', '1923-05-31'],
    ['1923-XX', 'year', '1923-01-01', '1923-12-31'],
    ['1923-XX-XX', 'year', '1923-01-01', '1923-12-31'],
    ['2001-21', 'span', '2001-01-01', '2001-03-31'],
    ['1923-05/1923-06', 'span', '1923-05-01', '1923-06-30'],
    ['2018-06-19T23:30:00-04:00', 'time', '2018-06-19', '2018-06-19'],
    ['2018-06-19T23:30Z', 'time', '2018-06-19', '2018-06-19'],
    ['XXXX', 'undated', '0000-01-01', '9999-12-31'],
  ])('%s has the precision %s', (text, precision, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ edtf: text, precision, earliest, latest });
  });

  test('keeps its time and offset as written', () => {
    expect(parseDate('2018-06-19T23:30:00-04:00')).toMatchObject({ time: '23:30', offset: '-04:00' });
  });

  test.each([
    ['1923?', true, false],
    ['1923-05~', false, true],
    ['1923-05-02%', true, true],
    ['1923/1924~', false, true],
  ])('%s states whether it is uncertain or approximate', (text, uncertain, approximate) => {
    expect(parseDate(text)).toMatchObject({ uncertain, approximate });
  });

  test.each([
    '2018-02-30',
    '2018-13',
    '2018-6-1',
    '31/12/99',
    'yesterday',
    '0000-00-00',
    '',
    '1923-06/1923-05',
    '1923-05/',
    '../1985',
    '1985/..',
    '/1985',
    'Y17000',
    '-0100',
    '2018-06-19T23:30',
    '2018-06-19T25:00Z',
    '2018-02-30T10:00Z',
    '2018-06-19 23:30',
    '[1923,1924]',
    '20180619',
    '201806',
    '43270',
    '12345',
  ])('%s is rejected with a reason', (text) => {
    expect(() => parseDate(text)).toThrow(RangeError);
  });

  test('belongs to a year, month or day only if it is certain', () => {
    const places = (text: string) => [
      yearOf(parseDate(text)),
      monthOf(parseDate(text)),
      dayOf(parseDate(text)),
    ];
    expect(places('2018-06-19')).toEqual(['2018', '2018-06', '2018-06-19']);
    expect(places('2018-06')).toEqual(['2018', '2018-06', undefined]);
    expect(places('1923-05/1923-06')).toEqual(['1923', undefined, undefined]);
    expect(places('192X')).toEqual([undefined, undefined, undefined]);
    expect(places('XXXX')).toEqual([undefined, undefined, undefined]);
  });

  test('is sorted by its earliest possible day, then the less precise first, then by time', () => {
    const sorted = [
      '2018-06-19',
      '2018',
      '2018-06-19T09:00Z',
      '2018-06-01',
      'XXXX',
      '2018-06',
      '201X',
      '2018-06-19T08:00Z',
      '2018-01-01',
    ];
    expect(
      sorted
        .map(parseDate)
        .toSorted(compareDates)
        .map((date) => date.edtf),
    ).toEqual([
      'XXXX',
      '201X',
      '2018',
      '2018-01-01',
      '2018-06',
      '2018-06-01',
      '2018-06-19',
      '2018-06-19T08:00Z',
      '2018-06-19T09:00Z',
    ]);
  });
});
