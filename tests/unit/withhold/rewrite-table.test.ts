import { expect, test } from 'vitest';
import type { WordTable } from '../../../src/schema/word-table.ts';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { rewriteTable } from '../../../src/withhold/rewrite/rewrite-table.ts';

// Everybody here is fiction.
const finder = formFinder(['Jane Quill'], []);
const table = (...words: readonly (string | readonly [string, string])[]): WordTable => [
  words.map((word, index) => ({
    box: [index, 0, 1, 1],
    ...(typeof word === 'string' ? { word } : { word: word[0], whole: word[1] }),
  })),
];
const textOf = (words: WordTable) => words.flat().map(({ word }) => word);

test.each([
  [table('Then', 'Jane', 'Quill', 'sailed'), ['Then', '[name withheld]', '…', 'sailed']],
  [table('Jane', ['Qu-', 'Quill'], ['ill', 'Quill'], 'sailed'), ['[name withheld]', '…', '…', 'sailed']],
  [
    [...table('saw', 'Jane'), ...table('Quill', 'sail')],
    ['saw', '[name withheld]', '…', 'sail'],
  ],
  [table('Jane', 'sailed'), ['Jane', 'sailed']],
])('a name is taken out of the words of a page: %#', (words, left) => {
  const without = rewriteTable(words, finder, '[name withheld]');
  expect(textOf(without)).toEqual(left);
  expect(without.flat().map(({ box }) => box)).toEqual(words.flat().map(({ box }) => box));
  expect(JSON.stringify(without)).not.toContain('Quill');
});
