import { expect, test } from 'vitest';
import { type DayTable, hasFront, nearestDays, yearsOf } from '../../../../src/browser/dates/day-table.ts';
import { dayTable } from '../../../../src/views/data/day-table.ts';
import { manyArticles } from '../../../support/views.ts';
import { build } from '../../../support/views.ts';

async function tableOf(dates: readonly string[]): Promise<DayTable> {
  const { archive } = await build(manyArticles(dates.length, dates));
  return JSON.parse(dayTable(archive)) as DayTable;
}

test('the table of days contains every year, month and day with a front', async () => {
  const table = await tableOf(['1923', '1987-03-01', '1987-03-31', '1987-05', '2018-06-19', '192X', 'XXXX']);
  expect(yearsOf(table)).toEqual(['1923', '1987', '2018']);
  const asked = ['1923', '1924', '1987-03', '1987-04', '1987-05', '1987-03-31', '1987-03-30', '2018-06-19'];
  expect(asked.filter((key) => hasFront(table, key))).toEqual([
    '1923',
    '1987-03',
    '1987-05',
    '1987-03-31',
    '2018-06-19',
  ]);
});

test('the nearest days are the last before and the first after', async () => {
  const table = await tableOf(['1987-03-07', '1987-03-09', '1987-04-01']);
  expect(nearestDays(table, '1987-03-08')).toEqual(['1987-03-07', '1987-03-09']);
  expect(nearestDays(table, '1987-03-20')).toEqual(['1987-03-09', '1987-04-01']);
  expect(nearestDays(table, '1986')).toEqual(['1987-03-07']);
  expect(nearestDays(table, '1987-05')).toEqual(['1987-04-01']);
  expect(nearestDays({}, '1987')).toEqual([]);
});
