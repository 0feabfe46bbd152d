import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/format/bytes.ts';
import { readBlocks, writeBlocks } from '../../../../src/search/format/directory-file.ts';
import { readForms, reversedWord, writeForms } from '../../../../src/search/format/packed-index.ts';
import { readPlaces, writePlaces } from '../../../../src/search/format/places-block.ts';
import {
  recordKey,
  type IndexedRecord,
  readNamedRecords,
  writeNames,
} from '../../../../src/search/format/names-block.ts';
import {
  hasFormTest,
  impactOf,
  readPostings,
  shareOf,
  writePostings,
} from '../../../../src/search/format/postings-block.ts';

test('numbers up to 32 bits are written and read, small ones in one byte', () => {
  const writer = new ByteWriter();
  const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1];
  for (const number of numbers) writer.number(number);
  const bytes = writer.take();
  const reader = new ByteReader(bytes);
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(bytes.subarray(0, 5)).toEqual(Uint8Array.of(0, 1, 127, 128, 1));
  expect(() => reader.number()).toThrow(RangeError);
});

test('blocks are found by any keys', () => {
  const blocks = ['a', 'constructor', '__proto__', '灯', 'x\ny'].map((key, index) => ({
    key,
    bytes: Uint8Array.from({ length: index * 3 }, () => index),
  }));
  const read = readBlocks(writeBlocks(blocks));
  expect([...read]).toEqual(blocks.map(({ key, bytes }) => [key, bytes]));
  expect(read.get('toString')).toBeUndefined();
  expect(() => readBlocks(Uint8Array.of(1, 2, 3, 10))).toThrow(SyntaxError);
});

test('postings and positions are read as written', () => {
  const postings = {
    numbers: Uint32Array.of(0, 5, 70_000),
    impacts: Uint8Array.of(1, 40, 63),
    named: Uint8Array.of(0, 5, 0),
    blocks: Uint8Array.of(1, 128, 3),
    forms: {
      forms: ['private', 'privatisé', '灯'],
      mixes: [[0], [0, 2, 3], [4]],
      mixOf: Uint16Array.of(0, 1, 2),
    },
  };
  expect(readPostings(writePostings(postings))).toEqual(postings);
  const common = { ...postings, blocks: new Uint8Array(0) };
  expect(readPostings(writePostings(common))).toEqual(common);
  const hasForm = (form: string, inTitle: boolean) => {
    const test = hasFormTest(postings.forms, (one) => one === form, inTitle);
    return [0, 1, 2].filter(test);
  };
  expect(hasForm('private', false)).toEqual([0, 1]);
  expect(hasForm('private', true)).toEqual([]);
  expect(hasForm('privatisé', true)).toEqual([1]);
  const places = {
    starts: Uint32Array.of(0, 2, 2, 5),
    places: Uint32Array.of(0, 300, 1, 2, 90_000),
  };
  const writer = new ByteWriter();
  writePlaces(places, writer);
  expect(readPlaces(writer.take(), 3)).toEqual(places);
});

test('an impact is never zero, and approximates its share', () => {
  expect([0, 0.001, 0.5, 1].map(impactOf)).toEqual([1, 1, 32, 63]);
  expect(shareOf(impactOf(0.5))).toBe(0.5);
});

test('inflected forms are read with their frequency, reversed ones too', () => {
  const forms = [
    { form: 'post war', frequency: 3 },
    { form: '灯', frequency: 1 },
  ];
  expect(readForms(writeForms(forms))).toEqual(forms);
  expect(reversedWord('a😀b')).toBe('b😀a');
});

test('the records with a name are read as written, and their key follows the first word', () => {
  const records: IndexedRecord[] = [
    { kind: 'place', id: 'us', name: 'United States', number: 0, listing: [0, 7, 70_000] },
    { kind: 'topic', id: 'states', name: 'États', listing: [] },
  ];
  expect(readNamedRecords(writeNames(records))).toEqual(records);
  const keys = [recordKey(['unit', 'state']), 'unita', 'unit', recordKey(['unit'])];
  expect(keys.toSorted()).toEqual(['unit', 'unit=', 'unit=state', 'unita']);
});
