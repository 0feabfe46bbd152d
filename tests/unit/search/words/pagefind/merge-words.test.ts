import { expect, test } from 'vitest';
import { WordChunk } from '../../../../../src/search/engine/word-chunk.ts';
import { CborWriter } from '../../../../../src/search/words/pagefind/cbor-writer.ts';
import { mergeWords } from '../../../../../src/search/words/pagefind/merge-words.ts';

/** Documents of a word: their numbers, each with its one place. */
type Documents = Readonly<Record<number, number>>;

interface Word {
  readonly documents: Documents;
  readonly accented?: Readonly<Record<string, Documents>>;
}

/** A segment as Pagefind writes it. */
function segment(words: Readonly<Record<string, Word>>): Buffer {
  const writer = new CborWriter();
  const text = (value: string) => {
    writer.head(3, Buffer.byteLength(value));
    writer.raw(Buffer.from(value));
  };
  const rows = (documents: Documents) => {
    const entries = Object.entries(documents);
    writer.head(4, entries.length);
    let last = 0;
    for (const [number, place] of entries) {
      writer.head(4, 2);
      writer.head(0, Number(number) - last);
      writer.head(4, 2);
      writer.head(1, 23);
      writer.head(0, place);
      last = Number(number);
    }
  };
  for (const [stem, { documents, accented = {} }] of Object.entries(words)) {
    writer.head(4, 3);
    text(stem);
    rows(documents);
    writer.head(4, Object.keys(accented).length);
    for (const [form, others] of Object.entries(accented)) {
      writer.head(4, 2);
      text(form);
      rows(others);
    }
  }
  return writer.take();
}

const first = segment({
  apple: { documents: { 0: 5, 70_000: 300 } },
  cafe: { documents: { 1: 2 }, accented: { café: { 2: 9 } } },
  zebra: { documents: { 3: 1 } },
});
const second = segment({
  apple: { documents: { 4: 6 } },
  banana: { documents: { 0: 1, 1: 1 } },
  cafe: { documents: {}, accented: { cafè: { 5: 5 }, café: { 6: 6 } } },
  '😀': { documents: { 7: 7 } },
});
const segments = [
  { from: 0, words: first },
  { from: 80_000, words: second },
];

function read(bytes: Buffer, stem: string) {
  const postings = new WordChunk(bytes).postings(stem);
  return postings && [...postings.numbers].map((number, index) => [number, postings.places[index]]);
}

test('the documents of a word are those of all segments, by their numbers in the whole', () => {
  const [file, ...others] = mergeWords(segments, 1_000_000);
  expect(others).toEqual([]);
  expect(file!.from).toBe('apple');
  expect([...new WordChunk(file!.bytes).stems()]).toEqual(['apple', 'banana', 'cafe', 'zebra', '😀']);
  expect(read(file!.bytes, 'apple')).toEqual([
    [0, 5],
    [70_000, 300],
    [80_004, 6],
  ]);
  expect(read(file!.bytes, 'banana')).toEqual([
    [80_000, 1],
    [80_001, 1],
  ]);
  expect(read(file!.bytes, 'zebra')).toEqual([[3, 1]]);
  expect(read(file!.bytes, '😀')).toEqual([[80_007, 7]]);
});

test('forms with an accent are kept with their stem', () => {
  const [file] = mergeWords(segments, 1_000_000);
  expect(read(file!.bytes, 'cafe')).toEqual([
    [1, 2],
    [2, 9],
    [80_005, 5],
    [80_006, 6],
  ]);
});

test('a new file begins where one has become long enough', () => {
  const files = [...mergeWords(segments, 1)];
  expect(files.map(({ from }) => from)).toEqual(['apple', 'banana', 'cafe', 'zebra', '😀']);
  expect(read(files[3]!.bytes, 'zebra')).toEqual([[3, 1]]);
  expect([...mergeWords([], 1)]).toEqual([]);
});

test('what is no segment is refused', () => {
  expect(() => [...mergeWords([{ from: 0, words: Buffer.from([1, 2, 3]) }], 1)]).toThrow(RangeError);
  expect(() => [...mergeWords([{ from: 0, words: first.subarray(0, 20) }], 1)]).toThrow(RangeError);
});
