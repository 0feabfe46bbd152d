import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  hasOnlyEdits,
  isSameState,
  loadState,
  lookAt,
  saveState,
} from '../../../../src/site/keep/folder-state.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Long after everything here was written. */
const later = () => Date.now() + 60_000;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'articles'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

test('a folder is the same if its files have the same bytes, whenever they were written', () => {
  const folder = folderWith({ 'articles/letter.md': 'A letter.', 'site.yaml': 'title: Fiction' });
  const before = lookAt(folder, undefined, later());
  writeFileSync(join(folder, 'site.yaml'), 'title: Fiction');
  expect(isSameState(before, lookAt(folder, before, later()))).toBe(true);
  writeFileSync(join(folder, 'more.md'), '');
  expect(isSameState(before, lookAt(folder, before, later()))).toBe(false);
});

test('hidden files, such as those of a repository, are not looked at', () => {
  const folder = folderWith({ 'articles/letter.md': 'A letter.', '.DS_Store': '1' });
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/index'), '1');
  expect([...lookAt(folder, undefined, later()).files.keys()]).toEqual(['articles/letter.md']);
});

test('other bytes of the same size and time are noticed', () => {
  const folder = folderWith({ 'articles/letter.md': 'A letter.' });
  const file = join(folder, 'articles/letter.md');
  const { atime, mtime } = statSync(file);
  const before = lookAt(folder, undefined, later());
  writeFileSync(file, 'A batter.');
  utimesSync(file, atime, mtime);
  expect(isSameState(before, lookAt(folder, before, later()))).toBe(false);
});

test('a file that was written while a build looked at it is read again', () => {
  const folder = folderWith({ 'articles/letter.md': 'A letter.' });
  const before = lookAt(folder, undefined, Date.now());
  // As if a coarse clock gave the file that was changed since the same stamp.
  const path = 'articles/letter.md';
  const { stamp, digest } = before.files.get(path)!;
  const claimed = { at: before.at, files: new Map([[path, { stamp, digest: 'of other bytes' }]]) };
  expect(lookAt(folder, claimed, later()).files.get(path)!.digest).toBe(digest);
});

test('a state that was saved is read again, and a damaged one is not used', () => {
  const folder = folderWith({ 'articles/letter.md': 'A letter.' });
  const file = join(temporaryFolder(), 'content.jsonl');
  const state = lookAt(folder, undefined, later());
  saveState(file, state);
  expect(loadState(file)).toEqual(state);
  writeFileSync(file, 'damaged');
  expect(loadState(file)).toBeUndefined();
});

test('a folder has only edits if some of its files have other bytes, and none came or went', () => {
  const folder = folderWith({ 'a.md': 'one', 'b.md': 'two' });
  const look = () => lookAt(folder, undefined, later());
  const before = look();
  expect(hasOnlyEdits(undefined, before)).toBe(false);
  expect(hasOnlyEdits(before, look())).toBe(false);
  writeFileSync(join(folder, 'a.md'), 'three');
  expect(hasOnlyEdits(before, look())).toBe(true);
  writeFileSync(join(folder, 'c.md'), 'four');
  expect(hasOnlyEdits(before, look())).toBe(false);
  rmSync(join(folder, 'b.md'));
  expect(hasOnlyEdits(before, look())).toBe(false);
});
