import { expect, test } from 'vitest';
import { WordForms } from '../../../../../src/search/words/pagefind/word-forms.ts';

test('the words of texts are listed folded, each once, in order', () => {
  const words = new WordForms();
  words.add('Immigrants, immigration & IMMIGRANTS: café, post-war A<B.');
  words.add('word2 word10');
  expect(words.list()).toEqual([
    'a',
    'ab',
    'b',
    'cafe',
    'immigrants',
    'immigration',
    'post',
    'postwar',
    'war',
    'word10',
    'word2',
  ]);
});
