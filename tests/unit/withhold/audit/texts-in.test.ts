import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWordList, textsIn } from '../../../../src/withhold/audit/texts-in.ts';

// The names are fiction.
const textsOf = (path: string, bytes: Buffer | string) => textsIn(path, Buffer.from(bytes)).texts;
const bytes = (...parts: readonly (string | Buffer | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test('a text is itself, and of a table its fields are apart', () => {
  expect(textsIn('a.html', Buffer.from('<p>Zembräk, Ada</p>'))).toEqual({
    texts: ['<p>Zembräk, Ada</p>'],
    isBinary: false,
  });
  expect(textsOf('a.csv', 'Ada,Zembrak,1')).toEqual(['Ada"Zembrak"1']);
  expect(textsOf('a.html', '')).toEqual(['']);
});

test('what is compressed is unpacked', () => {
  expect(textsOf('a.csv', gzipSync('Ada,Zembrak'))).toEqual(['Ada"Zembrak']);
  // Both bytes say so.
  expect(textsOf('a.txt', bytes([0x1f], 'Zembrak'))).toEqual(['\u001FZembrak']);
  expect(textsOf('a.txt', bytes('z', [0x8b], 'a'))).toEqual(['z\uFFFDa']);
});

test('of other bytes, runs of six signs and more are texts', () => {
  expect(textsIn('a.jpg', bytes([0, 1], 'Zembrä', [2], 'short', [3], 'Ada @ #7'))).toEqual({
    texts: ['Zembrä\nAda @ #7'],
    isBinary: true,
  });
  expect(textsOf('a.jpg', bytes([0]))).toEqual(['']);
});

test('a file is binary if a zero is among its first 4,096 bytes', () => {
  const isBinary = (at: number) => textsIn('a.bin', bytes('a'.repeat(at), [0])).isBinary;
  expect([isBinary(4095), isBinary(4096)]).toEqual([true, false]);
});

test('of files of the index that have numbers, the first line is the text', () => {
  for (const part of ['words', 'places', 'pairs']) {
    expect(textsOf(`search/${part}/a.packed`, bytes('zem zembrak\n', [0, 7]))).toEqual(['zem zembrak']);
    expect(textsOf(`search/${part}/a.packed`, 'zem')).toEqual(['zem']);
    expect(textsOf(`search/${part}/a.packed`, '\nzem')).toEqual(['']);
  }
  expect(textsOf('search/words/deep/a.packed', 'zem\nbrak')).toEqual(['zem\nbrak']);
  expect(textsOf('words/a.json', 'zem\nbrak')).toEqual(['zem\nbrak']);
});

test('of the ends of words, each word is turned round', () => {
  expect(textsOf('search/endings/a.packed', 'karbmez 3\nada 4')).toEqual(['zembrak 3\nada 4']);
  expect(textsOf('endings/a.txt', 'karbmez')).toEqual(['karbmez']);
});

test('of what Pagefind writes, texts are read as its values, and passages as they are', () => {
  const signature = 'pagefind_dcd';
  const list = bytes(signature, [0x82, 0x63], 'Ada', [0x67], 'Zembrak');
  expect(textsOf('a.pf_index', list)).toEqual(['Ada\n\nZembrak']);
  expect(textsOf('a.pf_fragment', `${signature}{"a":1}`)).toEqual(['{"a":1}']);
  expect(textsOf('a.pf_index', gzipSync(list))).toEqual(['Ada\n\nZembrak']);
});

test.each([
  ['search/words/a.packed', true],
  ['search/places/a.packed', true],
  ['search/forms/a.packed', true],
  ['search/endings/a.packed', true],
  ['pagefind/index/a.pf_index', true],
  ['search/pairs/a.packed', false],
  ['search/words/a.json', false],
  ['a.pf_fragment', false],
])('%s has words one by one: %s', (path, expected) => {
  expect(isWordList(path)).toBe(expected);
});

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Returns a chunk of a PNG file, without a right checksum, of which nobody asks. */
const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return bytes(length, type, data, [0, 0, 0, 0]);
};
const pngTexts = (...chunks: readonly Buffer[]) => textsOf('a.png', bytes(signature, ...chunks));

test('of a PNG picture, the texts of all its chunks are read', () => {
  expect(
    pngTexts(
      chunk('IHDR', bytes('Ada')),
      chunk('tEXt', bytes('Author', [0], 'Zembr', [0xe4], 'k')),
      chunk('eXIf', bytes('II Zembrak')),
      chunk('zTXt', bytes('Comment', [0, 0], deflateSync('Ada Zembrak'))),
    ),
  ).toEqual(['Author\u0000Zembräk', 'II Zembrak', 'Ada Zembrak']);
});

test('of an international text, what is compressed is read as well', () => {
  const before = (isCompressed: number) => bytes('Title', [0, isCompressed, 0], 'de', [0], 'Titel', [0]);
  expect(pngTexts(chunk('iTXt', bytes(before(0), 'Zembrak')))).toEqual([
    'Title\u0000\u0000\u0000de\u0000Titel\u0000Zembrak',
    '',
  ]);
  expect(pngTexts(chunk('iTXt', bytes(before(1), deflateSync('Ada Zembrak'))))[1]).toBe('Ada Zembrak');
  // The language and the other keyword may be empty.
  const empty = bytes('Title', [0, 1, 0, 0, 0], deflateSync('Ada Zembrak'));
  expect(pngTexts(chunk('iTXt', empty))[1]).toBe('Ada Zembrak');
});

test('a damaged text has nothing, and a cut chunk what there is', () => {
  expect(pngTexts(chunk('zTXt', bytes('Comment', [0, 0], 'nothing')))).toEqual(['']);
  expect(pngTexts(chunk('tEXt', bytes('a')).subarray(0, -2))).toEqual([]);
  // The last chunk has no data.
  expect(pngTexts(chunk('tEXt', Buffer.alloc(0)))).toEqual(['']);
  const long = chunk('tEXt', bytes('Zembrak'));
  long.writeUInt32BE(100);
  expect(pngTexts(long)).toEqual(['Zembrak\u0000\u0000\u0000\u0000']);
});
