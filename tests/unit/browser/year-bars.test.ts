import { expect, test } from 'vitest';
import { yearBars } from '../../../src/browser/year-bars.ts';

const value = (id: string, count: number, chosen = false) => ({ id, name: id, count, chosen });

test('years are drawn from the first to the last, with the gaps between them', () => {
  expect(yearBars([value('2018', 3, true), value('2016', 1)])).toEqual([
    { year: '2016', count: 1, chosen: false },
    { year: '2017', count: 0, chosen: false },
    { year: '2018', count: 3, chosen: true },
  ]);
});

test('a single year is no picture, nor are more years than could be told apart', () => {
  expect(yearBars([])).toEqual([]);
  expect(yearBars([value('2018', 3)])).toEqual([]);
  expect(yearBars([value('0100', 1), value('2018', 3)])).toEqual([]);
});
