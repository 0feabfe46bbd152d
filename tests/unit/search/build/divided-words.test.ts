import { expect, test } from 'vitest';
import { SegmentWords, writeSegmentWords } from '../../../../src/search/build/segment-words.ts';
import { writeWordFiles } from '../../../../src/search/build/write-word-files.ts';
import { sequencesOf } from '../../../../src/search/engine/node-sequences.ts';
import type { Bundle } from '../../../../src/search/engine/open-index.ts';
import { PlaceIndex } from '../../../../src/search/engine/operators/place-index.ts';
import { openTables } from '../../../../src/search/engine/tables.ts';
import { sequenceBits } from '../../../../src/search/engine/word-sequence.ts';
import { WordIndex } from '../../../../src/search/engine/word-index.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';
import { Random } from '../../../support/random.ts';

// Words of no meaning, most of them in most documents, so that files of positions are divided.
const vocabulary = 'the of in tide ferry harbor'.split(' ');
const rare = 'lantern';
const count = 3000;
const random = new Random(7);
/** For each document, the words at each position: the parts of a compound share one. */
const documents = Array.from({ length: count }, (_, number) =>
  Array.from({ length: 20 + random.below(30) }, (): readonly string[] => {
    if (number % 500 === 3 && random.below(10) === 0) return [rare];
    const word = vocabulary[Math.min(random.below(6), random.below(6))]!;
    const other = vocabulary[random.below(6)]!;
    return random.below(40) === 0 && other !== word ? [word, other] : [word];
  }),
);

const rule = await openWordRule('en');
const files = new Map<string, Uint8Array>();
const loaded = new Set<string>();
const bundle = await makeBundle();

async function makeBundle(): Promise<Bundle> {
  const inverted = [...vocabulary, rare]
    .map((word) => {
      const own = documents.flatMap((places, number) => {
        const at = places.flatMap((words, place) => (words.includes(word) ? [place] : []));
        return at.length > 0 ? [{ number, at }] : [];
      });
      const starts = [0];
      for (const { at } of own) starts.push(starts.at(-1)! + at.length);
      return {
        stem: rule.stem(word),
        documents: own.map(({ number }) => number),
        starts,
        places: own.flatMap(({ at }) => at),
      };
    })
    .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  const lengths = documents.map(({ length }) => length);
  const parts = lengths.map((end) => [{ start: 0, end, weight: 1, anchor: 'p1', block: 0 }]);
  const written = documents.map((places) => places.map((words) => words.join(' ')));
  const words = new SegmentWords(writeSegmentWords(inverted, parts, written, (_, stem) => [stem]));
  const tables = openTables(
    '',
    {
      digest: '',
      documents: count,
      tables: {
        ...writeWordFiles([{ from: 0, words }], lengths, [], 1_000_000, (path, content) =>
          files.set(`${path}.packed?v=`, content as Uint8Array),
        ),
        forms: '',
        endings: '',
        filters: [],
        texts: [],
        dates: [],
      },
    },
    read,
  );
  const places = new PlaceIndex(tables, read);
  return {
    language: 'en',
    documents: count,
    rule,
    tables,
    words: new WordIndex(tables, read),
    places: () => Promise.resolve(places),
  } as Bundle;
}

function read(url: string): Promise<Uint8Array> {
  loaded.add(url);
  return Promise.resolve(files.get(url)!);
}

async function find(text: string): Promise<number[]> {
  const node = { type: 'phrase', text, place: undefined, start: 0, end: 0 } as const;
  const [sequence] = await sequencesOf(node, bundle);
  return sequenceBits(count, sequence!, undefined).numbers();
}

/** Whether words are in a row in a document; two different ones may share a position. */
function hasRow(places: readonly (readonly string[])[], words: readonly string[]): boolean {
  const from = (at: number, step: number): boolean =>
    step === words.length ||
    (words[step] !== words[step - 1] && places[at]!.includes(words[step]!) && from(at, step + 1)) ||
    (places[at + 1]?.includes(words[step]!) === true && from(at + 1, step + 1));
  return places.some((own, at) => own.includes(words[0]!) && from(at, 1));
}

test('large files of positions are divided, and no part is large', () => {
  const sizes = [...files].flatMap(([path, { length }]) => (/^(places|pairs)/.test(path) ? [length] : []));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(50_000);
});

test.each([
  'the of',
  'of the',
  'the the',
  'in the of',
  'tide of the ferry',
  'ferry harbor',
  'lantern the',
  'the lantern',
  'of the lantern in the',
  'lantern lantern',
])('"%s" finds the documents with these words in a row, whichever files they are read from', async (text) => {
  const words = text.split(' ');
  const expected = documents.flatMap((places, number) => (hasRow(places, words) ? [number] : []));
  expect(await find(text)).toEqual(expected);
});

test('the commonest words in a row are read from their pairs, and others only for documents with all words', async () => {
  loaded.clear();
  await find('in of');
  expect([...loaded].filter((path) => path.startsWith('places'))).toEqual([]);
  const fresh = await makeBundle();
  loaded.clear();
  const node = { type: 'phrase', text: 'lantern harbor', place: undefined, start: 0, end: 0 } as const;
  await sequencesOf(node, fresh);
  const parts = [...loaded].filter((path) => path.startsWith('places'));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThan([...files.keys()].filter((path) => path.startsWith('places')).length);
});
