import { expect, test } from 'vitest';
import { foldedWords } from '../../../../src/withhold/forms/folded-words.ts';
import { prefixReadings, readingsAt } from '../../../../src/withhold/forms/word-readings.ts';

// The names are fiction.
const readings = (text: string, index = 0) =>
  readingsAt(text, foldedWords(text), index).map(({ folded, length }) => [folded, length]);
const withoutPrefix = (text: string) =>
  prefixReadings(text, foldedWords(text)[0]!).map(({ folded, start, length }) => {
    expect(length).toBe(1);
    return [folded, text.slice(start)];
  });

test('a word is read as itself, and with the next after a hyphen, also at the end of a line', () => {
  expect(readings('Quorla sailed')).toEqual([['quorla', 1]]);
  const broken = [
    ['quor', 1],
    ['quorla', 2],
  ];
  for (const text of [
    'Quor-\nla',
    'Quor- la',
    'Quor-la',
    'Quor\u2011la',
    'Quor\u2010\nla',
    'Quor\u00AD\nla',
    'Quor-\n> > la',
  ])
    expect(readings(text), text).toEqual(broken);
  for (const text of ['Quor\nla', 'Quor--la', 'Quor–la', 'Quor – la', 'Quor-', 'Quor-\n\n* la'])
    expect(readings(text), text).toEqual([['quor', 1]]);
  const text = '  Quor-\nla';
  expect(readingsAt(text, foldedWords(text), 0).map(({ start }) => start)).toEqual([2, 2]);
  expect(readings('the Quor-\nla', 1)).toEqual(broken);
  // Of so few letters, a line that breaks divides a word more often than a hyphen alone.
  expect(readings('L-ia')).toEqual([['l', 1]]);
  expect(readings('L-\nia').length).toBe(2);
});

test('a word of Hebrew is read without each of the prefixes that it can have', () => {
  expect(withoutPrefix('והקוורלה')).toEqual([
    ['הקוורלה', 'הקוורלה'],
    ['קוורלה', 'קוורלה'],
  ]);
  // Two letters have to stay.
  expect(withoutPrefix('הקו')).toEqual([['קו', 'קו']]);
  expect(withoutPrefix('הק')).toEqual([]);
  expect(withoutPrefix('קוורלה')).toEqual([]);
  // Vowel points go with their letter.
  expect(withoutPrefix('הַקוור')).toEqual([['קוור', 'קוור']]);
});

test('a word of Arabic is read without its prefixes, and after `to the` with the article', () => {
  expect(withoutPrefix('وبالزمبرق').map(([folded]) => folded)).toEqual([
    'بالزمبرق',
    'الزمبرق',
    'لزمبرق',
    'زمبرق',
  ]);
  expect(withoutPrefix('وللزمبرق')).toEqual([
    ['للزمبرق', 'للزمبرق'],
    ['لزمبرق', 'لزمبرق'],
    ['الزمبرق', 'لزمبرق'],
  ]);
  expect(withoutPrefix('للزمبرق')).toEqual([
    ['لزمبرق', 'لزمبرق'],
    ['الزمبرق', 'لزمبرق'],
  ]);
  expect(withoutPrefix('وـزمبرق')).toEqual([['زمبرق', 'زمبرق']]);
  expect(withoutPrefix('زمبرق')).toEqual([]);
  expect(withoutPrefix('quorla')).toEqual([]);
});
