import { expect, test } from 'vitest';
import { mergeForms, WordForms } from '../../../../src/search/build/word-forms.ts';

test('the words of documents are counted, each once a document, in order', () => {
  const forms = new WordForms();
  forms.add(new Set(['immigrants', 'cafe']));
  forms.add(new Set(['cafe', 'word10', 'word2']));
  expect(forms.entries()).toEqual([
    ['cafe', 2],
    ['immigrants', 1],
    ['word10', 1],
    ['word2', 1],
  ]);
});

test('those of several segments are joined, with the magnitude of their number', () => {
  expect(
    mergeForms([
      [
        ['a', 1],
        ['c', 3],
      ],
      [
        ['b', 2],
        ['c', 6],
      ],
    ]),
  ).toEqual([
    { form: 'a', frequency: 1 },
    { form: 'b', frequency: 2 },
    { form: 'c', frequency: 4 },
  ]);
});
