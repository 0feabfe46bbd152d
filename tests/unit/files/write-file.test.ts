import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { UnflushedFolders, writeAtomically } from '../../../src/files/write-file.ts';
import { writeBatch } from '../../support/batch.ts';

test('a file is written with its folders, replacing an existing one', () => {
  const folder = writeBatch({});
  writeAtomically(join(folder, 'a/b/c.md'), 'one');
  writeAtomically(join(folder, 'a/b/c.md'), 'two');
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
});

test('a batch flushes the folder of a file, and each that got a new folder for it', () => {
  const folder = writeBatch({});
  const folders = new UnflushedFolders();
  const add = vi.spyOn(folders, 'add');
  const added = () => [...new Set(add.mock.calls.map(([path]) => relative(folder, path)))].toSorted();
  writeAtomically(join(folder, 'a/b/c.md'), 'one', folders);
  expect(added()).toEqual(['', 'a', 'a/b']);
  add.mockClear();
  writeAtomically(join(folder, 'a/b/d.md'), 'two', folders);
  expect(added()).toEqual(['a/b']);
});

test('a failed move leaves the existing file and nothing else', () => {
  const folder = writeBatch({ 'there/c.md/file': 'a folder stands where the file should go' });
  expect(() => writeAtomically(join(folder, 'there/c.md'), 'text')).toThrow();
  expect(readdirSync(join(folder, 'there'), { recursive: true })).toEqual(['c.md', 'c.md/file']);
});

test.skipIf(process.getuid?.() === 0)('a folder without write permission is not changed', () => {
  const folder = writeBatch({});
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o500);
  expect(() => writeAtomically(join(folder, 'closed/c.md'), 'text')).toThrow('EACCES');
  expect(readdirSync(join(folder, 'closed'))).toEqual([]);
  chmodSync(join(folder, 'closed'), 0o700);
});
