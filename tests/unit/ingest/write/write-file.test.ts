import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../../src/ingest/write/write-file.ts';
import { writeBatch } from '../../../support/batch.ts';

test('a file is written with its folders, and replaces what was there', () => {
  const folder = writeBatch({});
  writeWhole(join(folder, 'a/b/c.md'), 'one');
  writeWhole(join(folder, 'a/b/c.md'), 'two');
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
});

test('what can’t be moved into its place leaves what was there, and nothing beside it', () => {
  const folder = writeBatch({ 'there/c.md/file': 'a folder stands where the file should go' });
  expect(() => writeWhole(join(folder, 'there/c.md'), 'text')).toThrow();
  expect(readdirSync(join(folder, 'there'), { recursive: true })).toEqual(['c.md', 'c.md/file']);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written into is left as it is', () => {
  const folder = writeBatch({});
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o500);
  expect(() => writeWhole(join(folder, 'closed/c.md'), 'text')).toThrow('EACCES');
  expect(readdirSync(join(folder, 'closed'))).toEqual([]);
  chmodSync(join(folder, 'closed'), 0o700);
});
