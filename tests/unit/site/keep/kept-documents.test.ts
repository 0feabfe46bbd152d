import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readDocuments } from '../../../../src/search/build/document-files.ts';
import { documentRoute, type SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { writeKeptDocuments } from '../../../../src/site/keep/kept-documents.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build } from '../../../support/views.ts';

/** An archive of fiction. */
const files = {
  'articles/letter.md': article('', 'Marigold was said.', { entities: '[ada]' }),
  'articles/answer.md': article('', 'Nobody answered Ada Example.', { title: 'Answer', entities: '[ada]' }),
  'articles/other.md': article('', 'Nothing was said.', { title: 'Other' }),
  'articles/brief.md': article('language: de\n', 'Nichts wurde gesagt.', { title: 'Kurz' }),
  'entities/ada.yaml': entity('Ada Example', 'person'),
} as const;

/** Writes the documents of an archive. Returns them, and the ids of those that were made. */
async function write(content: Files, folder: string) {
  const made: string[] = [];
  const { view } = documentRoute;
  const spy = vi.spyOn(documentRoute, 'view').mockImplementation((archive, urls, props) => {
    made.push(props.id);
    return view(archive, urls, props);
  });
  const languages = writeKeptDocuments(await build(content), folder, 'key');
  spy.mockRestore();
  const documents = languages.flatMap(({ file, segments }): SearchDocument[] =>
    segments.flatMap((lines) => readDocuments(file, lines)),
  );
  return { made: made.toSorted(), documents, languages: languages.map(({ segments }) => segments) };
}

const bytesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');

test.each([
  ['nothing', {}, []],
  ['a text', { 'articles/letter.md': article('', 'Foxglove was said.', { entities: '[ada]' }) }, ['letter']],
  ['a name', { 'entities/ada.yaml': entity('Ada Sample', 'person') }, ['ada', 'answer', 'letter']],
  ['an alias', { 'entities/ada.yaml': entity('Ada Example', 'person', 'aliases: [A. E.]') }, ['ada']],
  ['a new article', { 'articles/news.md': article('', 'News.', { title: 'News' }) }, ['news']],
  [
    'a date, and with it the order',
    { 'articles/other.md': article('', 'Nothing was said.', { title: 'Other', date: '1999-01-01' }) },
    ['other'],
  ],
])('after a change of %s, only the documents that say it are made again', async (_, change, expected) => {
  const folder = join(temporaryFolder(), 'documents');
  await write(files, folder);
  const warm = await write({ ...files, ...change }, folder);
  expect(warm.made).toEqual(expected);
  const cold = await write({ ...files, ...change }, join(temporaryFolder(), 'documents'));
  expect(cold.made).toHaveLength(cold.documents.length);
  expect(warm.documents).toEqual(cold.documents);
  expect(warm.languages).toEqual(cold.languages);
});

test('a document that was removed is in nothing that is kept', async () => {
  const folder = join(temporaryFolder(), 'documents');
  await write(files, folder);
  expect(bytesIn(folder)).toContain('Marigold');
  const { 'articles/letter.md': _, ...others } = files;
  expect((await write(others, folder)).made).toEqual([]);
  expect(bytesIn(folder)).not.toMatch(/Marigold|letter/);
});

test.each([
  ['a letter is another', (text: string) => text.replace('Marigold', 'Mxrigold'), ['letter']],
  ['the file is shorter', (text: string) => text.slice(0, 10), ['ada', 'answer', 'letter', 'other']],
])('a damaged document is made again: %s', async (_, damage, expected) => {
  const folder = join(temporaryFolder(), 'documents');
  const before = await write(files, folder);
  const file = join(folder, 'en.jsonl');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const after = await write(files, folder);
  expect(after.made).toEqual(expected);
  expect(after.documents).toEqual(before.documents);
});
