import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maxUploadBytes, nameFault, Uploads } from '../../../src/desk/server/import/uploads.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('files are received in parts, and removed when they are no longer needed', () => {
  const uploads = new Uploads();
  expect(uploads.folder).toBeUndefined();
  uploads.add('letters/1923/a.txt', 0, bytes('One'));
  expect(uploads.add('letters/1923/a.txt', 3, bytes(' and two'))).toEqual({
    files: 1,
    bytes: 11,
    refused: [],
  });
  uploads.add('letters/1923/a.txt', 0, bytes('Again'));
  const folder = uploads.folder!;
  expect(readFileSync(join(folder, 'letters/1923/a.txt'), 'utf8')).toBe('Again');
  expect(uploads.add('b.txt', 4, bytes('late')).refused).toEqual([
    { name: 'b.txt', message: 'The upload is incomplete. Drop the file again.' },
  ]);
  uploads.clear();
  expect(existsSync(folder)).toBe(false);
  expect(uploads.state).toEqual({ files: 0, bytes: 0, refused: [] });
});

test.skipIf(process.platform === 'win32')('nobody else on the machine can read what is uploaded', () => {
  const uploads = new Uploads();
  uploads.add('a.txt', 0, bytes('One'));
  uploads.add('a.txt', 3, bytes(' and two'));
  expect(statSync(join(uploads.folder!, 'a.txt')).mode & 0o077).toBe(0);
  uploads.clear();
});

/** A byte that claims to be many, so that no test has to write gigabytes. */
class ManyBytes extends Uint8Array {
  override readonly length: number;

  constructor(length: number) {
    super(1);
    this.length = length;
  }
}

test('the size of all files is limited, and counts a replaced file once', () => {
  const uploads = new Uploads();
  const half = new ManyBytes(maxUploadBytes / 2);
  uploads.add('a.txt', 0, half);
  uploads.add('b.txt', 0, half);
  for (const name of ['a.txt', 'b.txt'])
    expect(uploads.add(name, 0, half)).toEqual({ files: 2, bytes: maxUploadBytes, refused: [] });
  expect(uploads.add('c.txt', 0, bytes('x')).refused).toHaveLength(1);
  expect(uploads.add('b.txt', half.length, bytes('x')).refused).toHaveLength(2);
  expect(uploads.state).toMatchObject({ files: 2, bytes: maxUploadBytes });
  uploads.clear();
});

test('the name of a folder can’t be that of a file', () => {
  const uploads = new Uploads();
  uploads.add('letters/a.txt', 0, bytes('One'));
  expect(uploads.add('letters', 0, bytes('Two')).refused).toEqual([
    { name: 'letters', message: 'There is a folder with this name.' },
  ]);
  uploads.clear();
});

test.each([
  '../a.txt',
  '/etc/passwd',
  'a//b.txt',
  './a.txt',
  String.raw`..\a.txt`,
  'C:a.txt',
  'a\u0000.txt',
  'a\u202Etxt.exe',
  '.ssh/config',
  'con',
  'a. ',
  `${'a'.repeat(201)}.txt`,
  Array.from({ length: 13 }, () => 'a').join('/'),
])('the odd name %j is refused', (path) => {
  const uploads = new Uploads();
  expect(uploads.add(path, 0, bytes('x')).refused).toHaveLength(1);
  expect(uploads.folder).toBeUndefined();
});

test.each(['a.txt', 'Łódź, 1923/№ 5 (draft).md', '新聞/記事.html', 'it’s.txt'])(
  'the name %j is taken',
  (path) => {
    expect(nameFault(path)).toBeUndefined();
  },
);

test('the files of a desk that was killed are removed, and those of another that runs are not', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const left = mkdtempSync(join(tmpdir(), `backfile-import-${ended}-`));
  const other = mkdtempSync(join(tmpdir(), `backfile-import-${process.ppid}-`));
  const uploads = new Uploads();
  uploads.add('a.txt', 0, bytes('One'));
  expect(existsSync(left)).toBe(false);
  expect(existsSync(other)).toBe(true);
  rmSync(other, { recursive: true });
  uploads.clear();
});
