import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packNumbers } from '../../../../src/site/keep/cell-numbers.ts';
import { type KnownSite, loadMemory, saveMemory } from '../../../../src/site/keep/memory-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const known: KnownSite = {
  cells: ['text:letter', '=neighbors|letter', 'site'],
  digests: ['a', 'b', 'c'],
  factReads: [undefined, packNumbers([0, 2]), undefined],
  values: new Map([[1, { bytes: 12 }]]),
  routes: new Map([['/[id]', { reads: packNumbers([2]), pages: ['letter/index.html', 'été/index.html'] }]]),
  pages: new Map([
    ['letter/index.html', { digest: 'd', reads: packNumbers([0, 1]), files: ['_astro/quay.png'] }],
    ['été/index.html', { digest: undefined, reads: packNumbers([]), files: undefined }],
  ]),
};

test('what is known is read as it was written, with the key of the build only', () => {
  const file = join(temporaryFolder(), 'memory');
  saveMemory(file, 'key', known);
  expect(loadMemory(file, 'key')).toEqual(known);
  expect(loadMemory(file, 'another')).toBeUndefined();
});

test('nothing is known if any byte of the file was changed, or its end is missing', () => {
  const file = join(temporaryFolder(), 'memory');
  saveMemory(file, 'key', known);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = Buffer.from(bytes);
    damaged[at]! ^= 1;
    writeFileSync(file, damaged);
    expect(loadMemory(file, 'key'), `byte ${at}`).toBeUndefined();
    writeFileSync(file, bytes.subarray(0, at));
    expect(loadMemory(file, 'key'), `${at} bytes`).toBeUndefined();
  }
});

test('lists of more numbers than are written at a time are read as they were written', () => {
  const file = join(temporaryFolder(), 'memory');
  const listOf = (length: number) => packNumbers(Array.from({ length }, (_, index) => index % 3));
  const long: KnownSite = {
    ...known,
    factReads: [listOf(262_139), listOf(800_000), listOf(262_140)],
    pages: new Map([['letter/index.html', { digest: 'd', reads: listOf(300_000), files: undefined }]]),
    routes: new Map([['/[id]', { reads: listOf(1), pages: ['letter/index.html'] }]]),
  };
  saveMemory(file, 'key', long);
  expect(loadMemory(file, 'key')).toEqual(long);
});
