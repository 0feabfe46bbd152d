import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFormats } from '../../../src/ingest/contract/formats.ts';
import { projectFolder } from '../../support/project.ts';

const guide = readFileSync(join(projectFolder, 'content/guide/importing.md'), 'utf8');
const formats = Object.entries(sourceFormats).map(([id, { name, needs = [] }]) => ({ id, name, needs }));

/** Returns whether a text has one of the words, as a word or with the ending of a plural. */
const hasWord = (text: string, words: readonly string[]) =>
  words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}-])${word}s?(?![\\p{L}\\p{N}])`, 'iu').test(text));

test('the guide lists every format that is read', () => {
  const list = guide
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  const missing = formats.filter(({ id, name }) => !hasWord(list, [id, name, name.replace(/ export$/, '')]));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('the guide calls no format unsupported that is read', () => {
  const unsupported = guide.split('\n').find((line) => line.startsWith('- **Unsupported formats**')) ?? '';
  expect(unsupported).not.toBe('');
  const wrong = formats.filter(({ id, name, needs }) =>
    hasWord(
      unsupported,
      [id, name, ...needs].filter((word) => word !== 'text' && word !== 'plain text'),
    ),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('the guide names every part of the program that a format needs', () => {
  const command = guide.split('\n').find((line) => line.includes('npm run formats -- ')) ?? '';
  const parts = new Set(formats.flatMap(({ needs }) => needs));
  expect([...parts].filter((part) => !hasWord(command, [part]))).toEqual([]);
});
