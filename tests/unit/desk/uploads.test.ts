import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameFault, Uploads } from '../../../src/desk/server/import/uploads.ts';

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
    { name: 'b.txt', message: 'A part of it is missing. Drop it again.' },
  ]);
  uploads.clear();
  expect(existsSync(folder)).toBe(false);
  expect(uploads.state).toEqual({ files: 0, bytes: 0, refused: [] });
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
