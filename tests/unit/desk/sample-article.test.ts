import { expect, test } from 'vitest';
import { sampleArticle } from '../../../src/desk/server/import/sample-article.ts';
import type { Entry } from '../../../src/ingest/write/entry.ts';

// All texts are fiction.
const sample = (body: string, fields: object = {}) =>
  sampleArticle({ fields, body, draft: false } as unknown as Entry);

test('a sample has what is known of an article, with its words counted', () => {
  const fields = {
    ...{ title: 'Ferry late', date: '2019-03-05', byline: ['Ada'], topics: ['harbor', 7] },
    source: { url: 'https://courier.example/ferry' },
  };
  expect(sample('It *came*.\n\nOn Tuesday.', fields)).toEqual({
    ...{ title: 'Ferry late', date: '2019-03-05', authors: ['Ada'], topics: ['harbor', '7'] },
    ...{ text: 'It came.\n\nOn Tuesday.', words: 4, address: 'https://courier.example/ferry', draft: false },
  });
  expect(sample('')).toEqual({ title: '', authors: [], topics: [], text: '', words: 0, draft: false });
});

test('of a long text the beginning is shown, up to a whole word', () => {
  const begin = `${'word '.repeat(79)}w`;
  expect(sample(`${begin}ord`).text).toBe(`${begin}ord`);
  expect(sample(`${begin}ord.`).text).toBe(`${begin}ord.`);
  expect(sample(`${begin}ord end`).text).toBe(`${begin}ord …`);
  expect(sample(`${begin}onder, and on`).text).toBe(`${'word '.repeat(79).trimEnd()} …`);
  expect(sample(`${begin}ord. and`).text).toBe(`${'word '.repeat(79).trimEnd()} …`);
});
