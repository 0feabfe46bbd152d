import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documentText, readDocuments, writeDocuments } from '../../../../src/search/build/document-files.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'backfile-documents-')), 'documents');
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const document = (number: number, language: string): SearchDocument => ({
  path: `articles/${number}/`,
  language,
  filters: {},
  // Fiction, with characters that some take for line ends.
  parts: [{ anchor: 'title', text: `Fähre ${number}\u2028\u2029\n灯` }],
});

test('documents are read as written, by language and segment', () => {
  const documents = Array.from({ length: 5000 }, (_, number) =>
    document(number, number % 5 ? 'en' : 'zh-Hant'),
  );
  const languages = writeDocuments(documents.map(documentText), folder);
  expect(languages.map(({ language }) => language)).toEqual(['zh-hant', 'en']);
  expect(readdirSync(folder).toSorted()).toEqual(['en.jsonl', 'zh-hant.jsonl']);
  for (const { language, file, segments } of languages) {
    const own = documents.filter((one) => one.language.toLowerCase() === language);
    expect(segments.flatMap((segment) => readDocuments(file, segment))).toEqual(own);
    for (const segment of segments) expect(readDocuments(file, segment)).toHaveLength(segment.documents);
  }
});

test('an incomplete file is refused', () => {
  const [{ file, segments }] = writeDocuments([documentText(document(1, 'en'))], folder) as [
    ReturnType<typeof writeDocuments>[0],
  ];
  expect(readdirSync(folder)).toEqual(['en.jsonl']);
  truncateSync(file, 10);
  expect(() => readDocuments(file, segments[0]!)).toThrow('ends too early');
});
