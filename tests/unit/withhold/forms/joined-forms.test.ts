import { expect, test } from 'vitest';
import { addressFinder } from '../../../../src/withhold/forms/address-forms.ts';
import { foldedWords } from '../../../../src/withhold/forms/folded-words.ts';
import { prepareForms } from '../../../../src/withhold/forms/form-words.ts';
import { joinedPlaces } from '../../../../src/withhold/forms/joined-forms.ts';

// The names are fiction.
const places = (text: string, forms: readonly string[] = ['Jane Quill', 'Quill']) => {
  const words = foldedWords(text);
  const find = joinedPlaces(prepareForms(forms, []), (address) => addressFinder(forms, [])(address));
  return [...find(text, words)].map(([index, { start, end, length }]) => [
    index,
    text.slice(start, end),
    length,
  ]);
};

test.each([
  ['See janequill1980 there', [[1, 'janequill1980', 1]]],
  ['mail quill@mail.example.', [[1, 'quill@mail.example', 3]]],
  ['“https://a.example/quill”, too', [[0, 'https://a.example/quill', 4]]],
  ['#quill', [[0, '#quill', 1]]],
  ['so www.quill.example!', [[1, 'www.quill.example', 3]]],
  ['so quill.example:', [[1, 'quill.example', 2]]],
  ['so https://a.example/%71uill?', [[1, 'https://a.example/%71uill', 4]]],
  ['so Q u i l l, too', [[1, 'Q u i l l', 5]]],
  ['so a Q u i l l', [[2, 'Q u i l l', 5]]],
  ['Q. u. i. l. l.', [[0, 'Q. u. i. l. l', 5]]],
])('in %j, %j are places as a whole', (text, found) => {
  expect(places(text)).toEqual(found);
});

test.each(['quill', 'Jane Quill', 'the quills', 'so quill, it', 'Q u i', 'Q – u – i – l – l', 'a / b', ''])(
  'in %j there are none',
  (text) => {
    expect(places(text)).toEqual([]);
  },
);

test('letters that are spaced out are a form of four letters and more', () => {
  expect(places('Q u o r', ['Quor'])).toEqual([[0, 'Q u o r', 4]]);
  expect(places('Q u o', ['Quo'])).toEqual([]);
  // More than three signs divide letters, and each stretch is looked at.
  expect(places('Q u    o r', ['Quor'])).toEqual([]);
  expect(places('Q    Q u o r', ['Quor'])).toEqual([[1, 'Q u o r', 4]]);
});

test('without forms there are no places', () => {
  expect(places('janequill1980 quill@mail.example', [])).toEqual([]);
});
