import { expect, test } from 'vitest';
import type { DateRow } from '../../../../src/browser/search/facets/date-rows.ts';
import { pickedDates } from '../../../../src/browser/search/facets/picked-dates.ts';

/** A row of years or months, of which some are chosen. */
function rowOf(periods: readonly string[], chosen: readonly string[] = []): DateRow {
  const bars = periods.map((period) => ({ period, count: 1, chosen: chosen.includes(period) }));
  return { bars } as unknown as DateRow;
}

const years = ['1960', '1961', '1962', '1963'];
const all = [rowOf(years)];
const pick = (rows: readonly DateRow[], row: number, first: number, last: number) =>
  pickedDates(rows, {}, { row, first, last, moved: 'both' });

test('bars are chosen as they are', () => {
  expect(pick(all, 0, 1, 2)).toEqual({ from: '1961', to: '1962' });
});

test('a handle moves only its end, and at the end of the row opens it', () => {
  const chosen = { from: '1961', to: '1962' };
  const move = (moved: 'from' | 'to', first: number, last: number) =>
    pickedDates(all, chosen, { row: 0, first, last, moved });
  expect(move('from', 2, 2)).toEqual({ from: '1962', to: '1962' });
  expect(move('from', 0, 2)).toEqual({ from: undefined, to: '1962' });
  expect(move('to', 1, 1)).toEqual({ from: '1961', to: '1961' });
  expect(move('to', 1, 3)).toEqual({ from: '1961', to: undefined });
});

test('picking all bars of the first row, or the same again, chooses all dates', () => {
  const none = { from: undefined, to: undefined };
  expect(pick(all, 0, 0, 3)).toEqual(none);
  expect(pick([rowOf(years, ['1961', '1962'])], 0, 1, 2)).toEqual(none);
  expect(pick([rowOf(years, ['1961', '1962'])], 0, 1, 3)).toEqual({ from: '1961', to: '1963' });
});

test('picking all of a row of months chooses what the row above does', () => {
  const rows = [rowOf(years, ['1961', '1962']), rowOf(['1961-01', '1961-02', '1962-12'])];
  expect(pick(rows, 1, 0, 2)).toEqual({ from: '1961', to: '1962' });
  expect(pick(rows, 1, 1, 2)).toEqual({ from: '1961-02', to: '1962-12' });
});
