import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/format/bytes.ts';
import { readBlocks, writeBlocks } from '../../../../src/search/format/directory-file.ts';
import { readForms, reversed, writeForms } from '../../../../src/search/format/packed-index.ts';
import { readPlaces, writePlaces } from '../../../../src/search/format/places-block.ts';
import {
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
  };
  expect(readPostings(writePostings(postings))).toEqual(postings);
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
  expect(reversed('a😀b')).toBe('b😀a');
});
