import { expect, test } from 'vitest';
import { gapWithin, type GapTable } from '../../../../../src/browser/dates/gap-table.ts';
import { writtenSpan } from '../../../../../src/search/dates/date-span.ts';
import { gapTable } from '../../../../../src/views/data/gap-table.ts';
import { datesView } from '../../../../../src/views/pages/dates.ts';
import { coverageOf } from '../../../../../src/views/parts/time/coverage.ts';
import { article } from '../../../../support/content.ts';
import { build, manyArticles } from '../../../../support/views.ts';

// Everything here is fiction.
async function of(coverage: string, dates: readonly string[], more = {}) {
  return build({
    ...manyArticles(dates.length, dates),
    'site.yaml': `title: The Courier\ndescription: Fiction.\nurl: https://courier.example/\n${coverage}`,
    ...more,
  });
}
const counts = async (coverage: string, dates: readonly string[]) =>
  coverageOf((await of(`coverage: { title: The Lamp, ${coverage} }\n`, dates)).archive).map(
    ({ key, held, missing, unknown }) => `${key} ${held} ${missing} ${unknown}`,
  );

test('a paper has an issue on each of its days, which is held, missing or unknown', async () => {
  // Its Sundays in August 1914: 2, 9, 16, 23, 30.
  const coverage = 'from: 1914-08, to: 1914-08, issues: sunday, missing: [1914-08-16/1914-08-23]';
  expect(await counts(coverage, ['1914-08-02', '1914-08-02', '1914-08-03', '1914-08'])).toEqual([
    '1914-08 1 2 2',
  ]);
});

test('a daily has as many issues as its months have days, from its first to its last', async () => {
  const coverage = 'from: 1916-01-30, to: 1916-02, issues: daily';
  expect(await counts(coverage, ['1916-02-29'])).toEqual(['1916-01 0 0 2', '1916-02 1 0 28']);
});

test('a paper on several days of the week has an issue on each', async () => {
  const coverage =
    'from: 1914-08, to: 1914-08, issues: [monday, tuesday, wednesday, thursday, friday, saturday], missing: [1914]';
  expect(await counts(coverage, ['1950-01-01'])).toEqual(['1914-08 0 26 0']);
});

test('a monthly has one issue a month, also in the month in which it began', async () => {
  const coverage = 'from: 1914-01-15, to: 1914-03, issues: monthly, missing: [1914-02]';
  expect(await counts(coverage, ['1914-01'])).toEqual(['1914-01 1 0 0', '1914-02 0 1 0', '1914-03 0 0 1']);
});

test('an archive that does not say what it means to hold has no picture of it', async () => {
  const { archive, urls } = await of('', ['1914-08-02']);
  expect(coverageOf(archive)).toEqual([]);
  expect(datesView(archive, urls).coverage).toBeUndefined();
  expect(gapTable(archive)).toBe('{}\n');
});

test('the page of dates says what is held and lacking, as a picture and a table', async () => {
  const coverage =
    'coverage: { title: The Lamp, from: 1913-12, to: 1914-01, issues: sunday, missing: [1914-01-04] }\n';
  const { archive, urls } = await of(coverage, ['1913-12-07', '1913-12-14', '1914-01-11']);
  const view = datesView(archive, urls).coverage!;
  expect(view.sentence).toBe('This archive means to hold all 8 issues of The Lamp.');
  expect(view.parts.map(({ text }) => text)).toEqual(['Held: 3', 'Missing: 1', 'Unknown: 4']);
  expect(view.rows).toEqual([
    { text: 'December 1913', counts: ['2', '0', '2'] },
    { text: 'January 1914', counts: ['1', '1', '2'] },
  ]);
  expect(view.years.map(({ text }) => text)).toEqual(['1913', '1914']);
  // Half of December is held, half unknown, in the row of 1913.
  expect(view.parts[0]!.path).toMatch(/^M304 1h11v18h-11z/);
  expect(view.parts[2]!.path).toMatch(/^M315 1h11v18h-11z/);
});

test('the page of dates counts what articles lack', async () => {
  const { archive, urls } = await of('', ['1914'], {
    'articles/x.md': article('', 'No date.', { date: 'XXXX' }),
    'articles/y.md': article('text: retold\nsource: { publisher: The Lamp }\n', 'Told again.'),
    'articles/z.md': article('withdrawn: { date: 2020-01-01, reason: By request. }\n', 'Gone.'),
  });
  expect(datesView(archive, urls).lacks).toEqual([
    '1 article has no date',
    '2 articles name nobody in the index',
    '1 article is retold, abridged or translated, not the original text',
    '1 article was withdrawn',
  ]);
});

test('the browser learns how many issues of a year or month are lacking', async () => {
  const coverage =
    'coverage: { title: The Lamp, from: 1914-07, to: 1914-08, issues: sunday, missing: [1914-08] }\n';
  const table = JSON.parse(gapTable((await of(coverage, ['1914-07-05'])).archive)) as GapTable;
  expect(table).toEqual({ '1914-07': [0, 3], '1914-08': [5, 0] });
  expect(gapWithin(table, writtenSpan('1914')!)).toEqual({ period: ['1914'], missing: 5, unknown: 3 });
  expect(gapWithin(table, writtenSpan('1914-08-03')!)).toEqual({
    period: ['1914-08'],
    missing: 5,
    unknown: 0,
  });
  expect(gapWithin(table, writtenSpan('1920-01')!)).toEqual({ period: ['1920-01'], missing: 0, unknown: 0 });
});
