import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { invertWords } from '../../../../../src/search/words/pagefind/invert-words.ts';
import { readWords } from '../../../../../src/search/words/pagefind/read-words.ts';
import { WordTokens } from '../../../../../src/search/words/pagefind/word-tokens.ts';

// The contract with Pagefind: from tokens, it derives the positions of stems, whatever the stems look like.

const root = mkdtempSync(join(tmpdir(), 'backfile-invert-'));
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});

/** The stems at each position of a document. */
type DocumentWords = readonly (readonly string[])[];

async function invert(documents: readonly DocumentWords[]) {
  const tokens = new WordTokens();
  const texts = documents.map((words) => words.map((stems) => tokens.write(stems)).join(' '));
  return invertWords(texts, tokens, root);
}

/** Returns the positions of stems in some documents by reading all of them, once. */
function byHand(documents: readonly DocumentWords[]) {
  const found = new Map<string, Map<number, number[]>>();
  for (const [number, words] of documents.entries())
    for (const [place, stems] of words.entries())
      for (const stem of new Set(stems)) {
        const places = found.get(stem) ?? new Map<number, number[]>();
        places.set(number, [...(places.get(number) ?? []), place]);
        found.set(stem, places);
      }
  return [...found.keys()].toSorted().map((stem) => {
    const places = [...found.get(stem)!.values()];
    const starts = [0];
    for (const own of places) starts.push(starts.at(-1)! + own.length);
    return { stem, documents: [...found.get(stem)!.keys()], starts, places: places.flat() };
  });
}

test('stems of any kind are found at their positions', async () => {
  const documents: DocumentWords[] = [
    [['run'], [], ['usmad', 'us', 'made'], ['run']],
    [['1\u066B05'], ['정부'], ['किताब'], ['灯'], ['塔']],
    [['constructor'], ['proto'], ['cf6-80c2', 'cf6', '80c2'], ['a'], ['😀'], ['us']],
    [[], ['___PAGEFIND_WEIGHT___10'], ['run'], ['<b>'], ['the'], ['added']],
  ];
  expect(await invert(documents)).toEqual(byHand(documents));
  expect(readdirSync(root)).toEqual([]);
});

test('thousands of stems in hundreds of documents are found at their positions', async () => {
  const documents = Array.from({ length: 300 }, (_, number): DocumentWords =>
    Array.from({ length: 60 }, (_, place) => {
      const stem = `stem${(number * 31 + place * 17) % 4001}`;
      return place % 9 === 0 ? [stem, `part${(number + place) % 500}`] : [stem];
    }),
  );
  expect(await invert(documents)).toEqual(byHand(documents));
});

test('documents without words are counted', async () => {
  const documents: DocumentWords[] = [[], [[]], [], [[], ['run']], [], [['run'], []], []];
  expect(await invert(documents)).toEqual(byHand(documents));
  expect(await invert([[], [[]]])).toEqual([]);
  expect(await invert([[]])).toEqual([]);
});

test('the index of another version of Pagefind is refused, with instructions', () => {
  const folder = mkdtempSync(join(root, 'other-'));
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    '{"version":"9.0.0","languages":{"und":{"page_count":1}}}',
  );
  expect(() => readWords(folder, 1)).toThrow(
    'Pagefind is 9.0.0, and its files are read as those of 1.6.0. See src/search/README.md.',
  );
});
