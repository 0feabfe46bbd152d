import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bagFiles } from '../../../../src/box/bag/bag.ts';

const file = (path: string, text: string) => ({ path, read: () => Buffer.from(text) });
const digest = (text: string) => createHash('sha512').update(text).digest('hex');

test('a bag lists each file with its digest, and its size', () => {
  const files = bagFiles(
    [['External-Description', 'Two\nlines']],
    [file('index.html', 'start')],
    [file('site/b.html', 'bé'), file('site/a%.html', 'a')],
  );
  const bag = [...files].map(({ path, read }) => [path, read().toString('utf8')] as const);
  const texts = Object.fromEntries(bag);
  expect(bag.map(([path]) => path)).toEqual([
    'bagit.txt',
    'index.html',
    'data/site/b.html',
    'data/site/a%.html',
    'bag-info.txt',
    'manifest-sha512.txt',
    'tagmanifest-sha512.txt',
  ]);
  expect(texts['bagit.txt']).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(texts['bag-info.txt']).toBe('External-Description: Two lines\nPayload-Oxum: 4.2\n');
  expect(texts['manifest-sha512.txt']).toBe(
    `${digest('a')}  data/site/a%25.html\n${digest('bé')}  data/site/b.html\n`,
  );
  expect(texts['tagmanifest-sha512.txt']).toBe(
    ['bag-info.txt', 'bagit.txt', 'index.html', 'manifest-sha512.txt']
      .map((path) => `${digest(texts[path]!)}  ${path}\n`)
      .join(''),
  );
});
