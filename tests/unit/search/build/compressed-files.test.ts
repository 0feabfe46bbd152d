import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { CompressedFiles } from '../../../../src/search/build/compressed-files.ts';
import { writeBlocks } from '../../../../src/search/format/directory-file.ts';

const root = mkdtempSync(join(tmpdir(), 'backfile-compressed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const contents = ['The ferry of a fiction', 'Another file', ''];

/** Compresses the files of an index. */
function compressAll(cache: string, all: readonly string[]): Uint8Array[] {
  const files = new CompressedFiles(cache);
  const compressed = all.map((content) => files.compress(content));
  files.save();
  return compressed;
}

test('files are compressed, and unchanged ones taken from the last time', () => {
  const cache = join(root, 'kept', 'en.files');
  const first = compressAll(cache, contents);
  expect(first.map((bytes) => gunzipSync(bytes).toString())).toEqual(contents);
  // What is taken from the last time is recognized by another compression of the same text.
  const files = new CompressedFiles(cache);
  files.compress(contents[0]!);
  files.save();
  const key = /"([^"]+)"/.exec(readFileSync(cache, 'latin1'))![1]!;
  const stored = gzipSync(contents[0]!, { level: 0 });
  writeFileSync(cache, writeBlocks([{ key, bytes: stored }]));
  expect(compressAll(cache, contents).map((bytes) => Buffer.from(bytes).equals(stored))).toEqual([
    true,
    false,
    false,
  ]);
});

test('only the files of the last time are kept', () => {
  const cache = join(root, 'last.files');
  compressAll(cache, contents);
  const all = readFileSync(cache).length;
  compressAll(cache, contents.slice(0, 1));
  expect(readFileSync(cache).length).toBeLessThan(all);
});

test('a damaged cache is not used', () => {
  const cache = join(root, 'damaged.files');
  const compressed = compressAll(cache, contents);
  const whole = readFileSync(cache);
  for (const length of [0, 3, whole.length / 2, whole.length - 1]) {
    writeFileSync(cache, whole.subarray(0, length));
    expect(compressAll(cache, contents)).toEqual(compressed);
  }
  writeFileSync(cache, Buffer.from(whole).fill(0, whole.length - 9));
  expect(compressAll(cache, contents)).toEqual(compressed);
});
