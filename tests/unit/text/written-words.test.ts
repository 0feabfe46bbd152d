import { expect, test } from 'vitest';
import { writtenWords } from '../../../src/text/written-words.ts';

test('words of a text are divided by white space alone', () => {
  const text = ' “The fer-\u00A0ry,” he said\n(1855). ';
  expect(writtenWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '“The',
    'fer-',
    'ry,”',
    'he',
    'said',
    '(1855).',
  ]);
});
