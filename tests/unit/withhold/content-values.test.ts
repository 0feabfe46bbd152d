import { expect, test } from 'vitest';
import { articleTexts, contentValues } from '../../../src/withhold/audit/content-values.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { entity, writeContent } from '../../support/content.ts';

// All of it is fiction.
const written = (more: object) =>
  articleTexts({
    id: 'ferry' as never,
    data: articleSchema.parse({ title: 'The ferry', date: '2018-06-19', entities: [], topics: [], ...more }),
    body: 'One.\n\nTwo [words](a.md).',
  });

test('names of credits are looked for in the orders of lists and citations', () => {
  const texts = written({ byline: ['Jane Quill'], source: { publisher: 'A paper', author: 'Ada May Tarn' } });
  expect(texts).toEqual(expect.arrayContaining(['Quill Jane', 'May Tarn Ada', 'Tarn Ada May']));
  expect(written({ byline: ['Quill'] })).not.toContain('Quill Quill');
});

test('the texts of an article are its id, its fields, and each block as shown and as written', () => {
  const texts = written({});
  expect(texts[0]).toBe('ferry');
  expect(texts).toEqual(expect.arrayContaining(['The ferry', 'One.', 'Two [words].', 'Two [words](a.md).']));
});

test('names and aliases of records are in each order, and belong to their record', () => {
  const contentDir = writeContent({
    'entities/jane.yaml': entity('Jane Quill', 'person', 'aliases: [Jo Ann Marsh]\n'),
  });
  const values = contentValues(readContent(contentDir).content).filter(
    ({ owner }) => owner === 'entities/jane',
  );
  expect(values.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['jane', 'Jane Quill', 'Quill Jane', 'Ann Marsh Jo', 'Marsh Jo Ann']),
  );
  expect(values.every(({ isForOthers }) => !isForOthers)).toBe(true);
});

test('the words of the settings are those of the site', () => {
  const { content } = readContent(writeContent({}));
  const values = contentValues(content).filter(({ owner }) => owner === 'site');
  expect(values.map(({ text }) => text)).toContain(content.site.title);
});
