import { expect, test } from 'vitest';
import { readTable } from '../../../../../src/browser/search/list-search/read-table.ts';

const read = (...parts: BlobPart[]) => readTable(new Blob(parts));

test('cells are parsed as in RFC 4180, with quotation marks, commas and line breaks', async () => {
  expect(await read('name,note\r\n"Doe, Jane","says ""no""\r\ntwice"\r\n')).toEqual([
    ['name', 'note'],
    ['Doe, Jane', 'says "no"\r\ntwice'],
  ]);
});

test('semicolons and tabs also separate cells; empty rows are omitted', async () => {
  expect(await read('name;year\nDoe, Jane;1923\n\nPen, Ann;1924\n')).toEqual([
    ['name', 'year'],
    ['Doe, Jane', '1923'],
    ['Pen, Ann', '1924'],
  ]);
  expect(await read('name\tyear\nJane\t1923\n')).toEqual([
    ['name', 'year'],
    ['Jane', '1923'],
  ]);
});

test('UTF-8 with a byte order mark, UTF-16 and Windows-1252 are distinguished', async () => {
  const rows = [
    ['name', 'place'],
    ['Zoé', 'Elm'],
  ];
  const text = 'name,place\nZoé,Elm\n';
  expect(await read('\uFEFF', text)).toEqual(rows);
  const little = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  expect(await read(little)).toEqual(rows);
  const windows = Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
  expect(await read(windows)).toEqual(rows);
});

test('a list without separators has one column', async () => {
  expect(await read('Jane Doe\nAnn Pen\n')).toEqual([['Jane Doe'], ['Ann Pen']]);
});
