import { expect, test } from 'vitest';
import { foldedWords } from '../../../../src/withhold/forms/folded-words.ts';
import {
  beforeToo,
  contextText,
  meaningMatcher,
  wordsInContext,
} from '../../../../src/withhold/forms/kept-meanings.ts';

// The names are fiction.
const contextOf = (text: string, start: number, length = 1) =>
  wordsInContext(text, foldedWords(text), { start, length });

test('a place is kept with up to three words on each side, in one line', () => {
  const text = 'One two three\nfour Quill  Zembrak, five six seven. Eight';
  expect(contextOf(text, 4, 2)).toEqual({
    before: 'two three four',
    words: 'Quill Zembrak',
    after: ', five six seven',
  });
  expect(contextOf('Quill', 0)).toEqual({ before: '', words: 'Quill', after: '' });
  expect(contextOf('A Quill and', 1)).toEqual({ before: 'A', words: 'Quill', after: 'and' });
});

test('a context is its parts in a row, and earlier words around count as well', () => {
  expect(contextText({ before: 'a', words: 'Quill', after: 'and ink' })).toBe('a Quill and ink');
  expect(contextText({ before: '', words: 'Quill', after: '' })).toBe('Quill');
  const kept = { article: 'zoo', before: 'a', words: 'Quill', after: 'and' };
  const was = { before: 'her', after: 'too' };
  expect(beforeToo([kept, { ...kept, was }])).toEqual([
    kept,
    { ...kept, was },
    { ...kept, was, before: 'her', after: 'too' },
  ]);
  expect(beforeToo()).toEqual([]);
});

/** Whether the kept meaning is that of the first Quill of a text. */
function matches(text: string, before: string, after: string, words = 'Quill', length = 1) {
  const all = foldedWords(text);
  const start = all.findIndex(({ folded }) => folded === 'quill');
  return meaningMatcher([{ article: 'zoo', before, words, after }])(text, all, { start, length });
}

test('words are of a kept meaning if three words on each side are the same', () => {
  expect(matches('It spoke of a QUILL, and ink. Then it left.', 'spoke of a', 'and ink. Then')).toBe(true);
  expect(matches('It spoke of his Quill and ink. Then', 'spoke of a', 'and ink. Then')).toBe(false);
  expect(matches('It spoke of a Quill and pen. Then', 'spoke of a', 'and ink. Then')).toBe(false);
  expect(matches('of a Quill and ink. Then', 'spoke of a', 'and ink. Then')).toBe(false);
  expect(matches('It spoke of a Quill and ink.', 'spoke of a', 'and ink. Then')).toBe(false);
  expect(matches('spoke of a Quill pen and so on', 'spoke of a', 'and so on', 'Quill pen', 2)).toBe(true);
  expect(matches('spoke of a Quill pen and so on', 'spoke of a', 'pen and so', 'Quill', 2)).toBe(false);
});

test.each([
  ['A Quill and ink, too', 'A', 'and ink, too', true],
  ['First.\n\nA Quill and ink, too', 'A', 'and ink, too', true],
  ['First.\n\n“A Quill and ink, too', 'A', 'and ink, too', true],
  ['First\n- “A Quill and ink, too', 'A', 'and ink, too', true],
  ['First\n- A Quill and ink, too', 'A', 'and ink, too', true],
  ['title: A Quill and ink, too', 'A', 'and ink, too', true],
  ['b | A Quill and ink, too', 'A', 'and ink, too', true],
  ['First. A Quill and ink, too', 'A', 'and ink, too', false],
  ['First\nA Quill and ink, too', 'A', 'and ink, too', true],
  ['First\n“A Quill and ink, too', 'A', 'and ink, too', false],
  ['spoke of a Quill and', 'spoke of a', 'and', true],
  ['spoke of a Quill and\n\nThen', 'spoke of a', 'and', true],
  ['spoke of a Quill and\ntopics: [a]', 'spoke of a', 'and', true],
  ['spoke of a Quill and Then', 'spoke of a', 'and', false],
  ['Quill', '', '', true],
  ['A Quill', '', '', false],
  ['Quill and', '', '', false],
])('where fewer words were kept, a part of the text has to end: %j, kept with %j and %j: %s', (...row) => {
  const [text, before, after, expected] = row;
  expect(matches(text, before, after)).toBe(expected);
});
