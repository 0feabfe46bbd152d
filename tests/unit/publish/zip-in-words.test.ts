import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherZip } from '../../../src/publish/transports/zip-in-words.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zip } from '../../support/zip.ts';

const wordsOf = (names: readonly string[], isOurs = false) => {
  const file = join(temporaryFolder(), 'other.zip');
  writeFileSync(file, zip(names.map((name) => ({ name, content: 'Fiction' }))));
  return otherZip(file, () => Promise.resolve(isOurs)).then((words) => words?.replace(file, 'other.zip'));
};

test('a ZIP of others is described by its first five files and folders', async () => {
  expect(await wordsOf(['a/b.txt', 'a/c/d.txt', 'e.txt'])).toBe(
    'the file “other.zip” with 3 files (a/, e.txt)',
  );
  const names = ['1', '2', '3', '4', '5'];
  expect(await wordsOf(names)).toBe('the file “other.zip” with 5 files (1, 2, 3, 4, 5)');
  expect(await wordsOf([...names, '6'])).toBe('the file “other.zip” with 6 files (1, 2, 3, 4, 5, …)');
  expect(await wordsOf([])).toBe('the file “other.zip” with 0 files');
  expect(await wordsOf(names, true)).toBe(undefined);
});

test('a file that is no ZIP is said to be none, and one that is not there is a fault', async () => {
  const file = join(temporaryFolder(), 'other.zip');
  writeFileSync(file, 'Fiction');
  expect(await otherZip(file, () => Promise.resolve(true))).toBe(
    `the file “${file}”, which is no ZIP that can be read`,
  );
  expect((await faultOf(otherZip(`${file}.gone`, () => Promise.resolve(true)))).message).toMatch('ENOENT');
});
