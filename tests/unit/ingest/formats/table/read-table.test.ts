import { describe, expect, test } from 'vitest';
import { tableReaders } from '../../../../../src/ingest/formats/table/read-table.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const [csvReader, tsvReader] = tableReaders;
const csv = (content: string | Uint8Array, pieces?: number) =>
  readAll(csvReader!, { name: 'a.csv', content, ...(pieces !== undefined && { pieces }) });

describe('a table', () => {
  test('is read row by row, including cells with line breaks and quotation marks', async () => {
    const content =
      '\uFEFFtitle,date,body,people\r\n"Ferry, again",2019-03-05,"It came.\r\n\r\n""Late"", said Solano.",Mira Solano; Tove Ardal\r\n\r\nQuay,2019,Closed.,\r\n';
    for (const pieces of [1, 5, 4096]) {
      const { articles, problems } = await csv(content, pieces);
      expect(problems).toEqual([]);
      expect(articles).toMatchObject([
        {
          title: 'Ferry, again',
          body: { value: 'It came.\n\n"Late", said Solano.' },
          names: [{ name: 'Mira Solano' }, { name: 'Tove Ardal' }],
          place: { line: 2, item: 1 },
        },
        { title: 'Quay', place: { line: 6, item: 2 } },
      ]);
    }
  });

  test('may use semicolons or tabs', async () => {
    expect((await csv('title;body\nOne;A, b\n')).articles[0]).toMatchObject({
      title: 'One',
      body: { value: 'A, b' },
    });
    const { articles } = await readAll(tsvReader!, { name: 'a.tsv', content: 'title\tbody\n"One\tA "b"\n' });
    expect(articles[0]).toMatchObject({ title: '"One', body: { value: 'A "b"' } });
  });

  test('of Excel may state its separator, use tabs, and name its fields in another language', async () => {
    const { articles, problems } = await csv(
      '\uFEFFsep=;\r\nTitel;Datum;Autor;Text\r\nDie Fähre;19.06.2018;Tove Ardal;"Sie kam; spät"\r\n',
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Die Fähre',
        date: '19.06.2018',
        authors: [{ name: 'Tove Ardal' }],
        body: { value: 'Sie kam; spät' },
        place: { line: 3, item: 1 },
      },
    ]);
    expect((await csv('title\tdate\tbody\nFerry\t1923\t"It\tcame"\n')).articles[0]).toMatchObject({
      title: 'Ferry',
      body: { value: 'It\tcame' },
    });
  });

  test('refuses ragged rows, reports formulas, and reads the others', async () => {
    const { articles, problems } = await csv(
      'title,date,body\nOne,2019\n=HYPERLINK("x"),2019,"@SUM(A1)"\nThree,2019,-5 degrees,more\nFour,2019,- a dash\n',
    );
    expect(articles.map(({ title }) => title)).toEqual(['=HYPERLINK("x")', 'Four']);
    expect(problems).toEqual([
      'a.csv:2  item 1\n  The row has 2 fields, but the first row has 3.\n  Look for a missing or extra separator or quotation mark.',
      'a.csv:3  item 2  (warning)\n  The field "title" starts like a spreadsheet formula, and was imported as text.\n  If it should be the result of the formula, export the values and import them.',
      'a.csv:4  item 3\n  The row has 4 fields, but the first row has 3.\n  Look for a missing or extra separator or quotation mark.',
    ]);
  });

  test('reports an unclosed quotation mark', async () => {
    const { articles, problems } = await csv(`title,body\nOne,a\n"Two,${'x\n'.repeat(10)}`);
    expect(articles.map(({ title }) => title)).toEqual(['One']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^a\.csv:\d+ {2}item 2\n {2}The table can’t be read beyond this row/);
  });

  test('with one row is a problem', async () => {
    expect((await csv('title,body\n')).problems).toEqual([
      'a.csv\n  There are no rows below the first.\n  The first row must contain the names of the fields, and each row below it an article.',
    ]);
  });

  test('in Windows-1252 is read with a note that it was guessed', async () => {
    const { articles, problems } = await csv(
      Buffer.from('title,body\nCaf\xe9 \x96 d\xe9j\xe0 vu,L\x92\xe9t\xe9 \xe9tait pass\xe9\n', 'latin1'),
    );
    expect(articles[0]).toMatchObject({ title: 'Café – déjà vu', body: { value: 'L’été était passé' } });
    expect(problems[0]).toContain('it was read as windows-1252.');
  });
});
