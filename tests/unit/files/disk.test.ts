import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../src/files/disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const place = (name: string) => join(temporaryFolder(), name);

test('a folder is removed with all that is in it, and one that is not there is no fault', () => {
  const folder = place('own');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  for (const name of ['.gitignore', 'a', 'deep/b']) writeFileSync(join(folder, name), 'Fiction');
  nodeDisk.removeFolder(folder);
  expect(existsSync(folder)).toBe(false);
  nodeDisk.removeFolder(folder);
});

test('a text is written as a whole to a file that was not there', () => {
  const file = place('a.txt');
  nodeDisk.write(file, 'Fiction, ä', 0o600);
  expect(readFileSync(file, 'utf8')).toBe('Fiction, ä');
  expect(() => nodeDisk.write(file, 'Another', 0o600)).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('Fiction, ä');
});

test('a file is kept under a second name, where that is free', () => {
  const [file, other] = [place('a.txt'), place('b.txt')];
  writeFileSync(file, 'Fiction');
  nodeDisk.keep(file, other);
  expect(readFileSync(other, 'utf8')).toBe('Fiction');
  expect(() => nodeDisk.keep(`${file}.gone`, `${other}.2`)).toThrow('ENOENT');
  expect(existsSync(`${other}.2`)).toBe(false);
  writeFileSync(`${other}.3`, 'Another');
  expect(() => nodeDisk.keep(file, `${other}.3`)).toThrow('EEXIST');
  expect(readFileSync(`${other}.3`, 'utf8')).toBe('Another');
});
