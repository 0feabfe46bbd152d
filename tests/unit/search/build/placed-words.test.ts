import { expect, test } from 'vitest';
import { placedWords } from '../../../../src/search/build/placed-words.ts';

// Everything here is fiction.
const placesOf = (title: string) => {
  const { written, places, length } = placedWords([
    { anchor: 'title', text: title },
    { anchor: 'p1', text: 'The ferry left.' },
    { anchor: 'p2', text: 'It came back.' },
  ]);
  return {
    length,
    placed: places.slice(1).map(({ start, end }) => [start, written.slice(start, end).join('').trim()]),
  };
};

test('a longer or shorter title moves nothing of the text, and counts by its words', () => {
  const short = placesOf('Ferry leaves');
  const long = placesOf('The last ferry leaves the harbor of Elmhurst');
  expect(short.placed).toEqual([
    [16, 'The ferry left.'],
    [20, 'It came back.'],
  ]);
  expect(long.placed).toEqual(short.placed);
  expect(long.length - short.length).toBe(6);
});

test('after a title of more words the text begins at the next multiple', () => {
  expect(placesOf(Array(16).fill('ferry').join(' ')).placed[0]).toEqual([32, 'The ferry left.']);
});

test('a text without a title begins at the first position', () => {
  const { places } = placedWords([{ anchor: 'p1', text: 'The ferry left.' }]);
  expect(places).toEqual([{ anchor: 'p1', start: 0, end: 3 }]);
});
