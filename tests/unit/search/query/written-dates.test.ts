import { expect, test } from 'vitest';
import { datesInWords } from '../../../../src/search/query/written-dates.ts';

/** The archive has articles of these years. */
const hasYear = (year: number) => (year >= 1920 && year <= 1990) || year === 2008;

const read = (query: string, languages: readonly string[] = ['en']) =>
  datesInWords(query.split(' '), languages, hasYear).map(
    ({ query, start, end }) => `${query} ${start}-${end}`,
  );

test.each([
  ['storm 1962', 'year:1962 1-2'],
  ['june 1987', 'year:1987-06 0-2'],
  ['Jun 1987', 'year:1987-06 0-2'],
  ['26 march 1987', 'year:1987-03-26 0-3'],
  ['March 26 1987', 'year:1987-03-26 0-3'],
  ['the 2nd of june 1987', 'year:1987-06-02 1-5'],
  ['beef april 87', 'year:1987-04 1-3'],
  ['1987 June 2', 'year:1987-06-02 0-3'],
  ['the 1920s', 'year:192X 1-2'],
  ['summer 1962', 'from:1962-06 to:1962-08 0-2'],
  ['1962-65', 'from:1962 to:1965 0-1'],
  ['strikes 1962 to 1965', 'from:1962 to:1965 1-4'],
  ['02/06/1987', 'year:1987-02-06 0-1'],
  ['26/03/1987', 'year:1987-03-26 0-1'],
  ['1987-06', 'year:1987-06 0-1'],
])('%s has the date %s', (query, expected) => expect(read(query)).toEqual([expected]));

test.each([
  ['de', '26. März 1987', 'year:1987-03-26 0-3'],
  ['de', '02.06.1987', 'year:1987-06-02 0-1'],
  ['fr', '1er juin 1987', 'year:1987-06-01 0-3'],
  ['es', '2 de junio de 1987', 'year:1987-06-02 0-5'],
  ['ru', '2 июня 1987', 'year:1987-06-02 0-3'],
  ['ja', '1987年6月2日', 'year:1987-06-02 0-1'],
  ['ar', '٢ يونيو ١٩٨٧', 'year:1987-06-02 0-3'],
  ['fa', '۲۵ دی ۱۳۸۶', 'year:2008-01-15 0-3'],
  ['fa', 'دی ۱۳۸۶', 'from:2007-12-22 to:2008-01-20 0-2'],
  ['ar', '١٥ محرم ١٤٢٩', 'year:2008-01-24 0-3'],
  ['he', '2 ביוני 1987', 'year:1987-06-02 0-3'],
  ['he', 'ח׳ בשבט תשס״ח', 'year:2008-01-15 0-3'],
  ['he', '8 בשבט 5768', 'year:2008-01-15 0-3'],
  ['hi', '२ जून १९८७', 'year:1987-06-02 0-3'],
  ['ja', '昭和62年6月2日', 'year:1987-06-02 0-1'],
  ['ja', '昭和元年', 'year:1926 0-1'],
  ['ko', '1987년 6월 2일', 'year:1987-06-02 0-3'],
  ['ko', '1987년 6월', 'year:1987-06 0-2'],
  ['zh', '1987年6月2日', 'year:1987-06-02 0-1'],
  ['pl', '2 czerwca 1987', 'year:1987-06-02 0-3'],
  ['nl', '2 juni 1987', 'year:1987-06-02 0-3'],
])('in %s, %s has the date %s', (language, query, expected) => {
  const [found] = datesInWords(query.split(' '), [language], hasYear);
  const { query: fields, start, end } = found!;
  expect(`${fields} ${start}-${end}`).toBe(expected);
});

test.each(['may', 'march on the town', 'june', '2,400', '747', '1850', '3000', 'room 101', '82.48'])(
  '%s has no date',
  (query) => expect(read(query).filter((date) => !date.startsWith('year:1987 '))).toEqual([]),
);
