import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packTexts } from '../../../../src/search/build/text-files.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { Random } from '../../../support/random.ts';

// Words of no meaning.
function makeDocuments(count: number, wordsOf: (number: number) => number): SearchDocument[] {
  const random = new Random(3);
  const word = () =>
    Array.from({ length: 2 + random.below(8) }, () => 'abcdefghiklmnoprstuw'[random.below(20)]).join('');
  return Array.from({ length: count }, (_, number) => ({
    path: `articles/${number}/`,
    language: 'en',
    filters: {},
    parts: [{ anchor: 'p1', text: Array.from({ length: wordsOf(number) }, word).join(' ') }],
  }));
}

const pathsIn = (bytes: Uint8Array) =>
  (JSON.parse(gunzipSync(bytes).toString()) as { path: string }[]).map(({ path }) => path);

test.each([
  ['short', () => 20],
  ['long', () => 1500],
  ['of all lengths', (number: number) => 10 + ((number * 137) % 1200)],
])(
  'no file of %s texts is longer than 8 kB, unless it has a single text, and none is missing',
  (_, wordsOf) => {
    const documents = makeDocuments(200, wordsOf);
    const files = packTexts(documents);
    expect(files.flatMap(({ bytes }) => pathsIn(bytes))).toEqual(documents.map(({ path }) => path));
    for (const { bytes, texts } of files) {
      expect(pathsIn(bytes)).toHaveLength(texts);
      expect(texts === 1 || bytes.length <= 8000).toBe(true);
    }
  },
);

test('a changed text changes one file', () => {
  const documents = makeDocuments(300, () => 120);
  const changed = documents.with(150, {
    ...documents[150]!,
    parts: [{ anchor: 'p1', text: 'Something else.' }],
  });
  const before = new Set(packTexts(documents).map(({ bytes }) => Buffer.from(bytes).toString('hex')));
  const after = packTexts(changed).filter(({ bytes }) => !before.has(Buffer.from(bytes).toString('hex')));
  expect(after).toHaveLength(1);
});

test('a thousand texts of 1,000 letters each are in at most 72 files', () => {
  const words = makeDocuments(1, () => 300)[0]!.parts[0]!.text.split(' ');
  const random = new Random(5);
  const documents = makeDocuments(1000, () => 1).map((document) => {
    const text = Array.from({ length: 200 }, () => words[random.below(words.length)]).join(' ');
    return { ...document, parts: [{ anchor: 'p1', text: text.slice(0, 1000) }] };
  });
  expect(packTexts(documents).length).toBeLessThanOrEqual(72);
});
