import { expect, test } from 'vitest';
import { findMarks, readMarkTerms } from '../../../../src/browser/article/find-marks.ts';

const marked = (text: string, query: string) =>
  findMarks(text, readMarkTerms(query)).map(({ start, end }) => text.slice(start, end));

test('marks whole words, whatever their case, accents and endings', () => {
  expect(marked('ICE, Iceland and ice’s café. Zoé?', 'ice cafe zoe')).toEqual([
    'ICE',
    'ice’s',
    'café',
    'Zoé',
  ]);
});

test('finds a part of a compound, and marks the compound', () => {
  expect(marked('The U.S.–Mexico border; a Microsoft-owned firm', 'us microsoft')).toEqual([
    'U.S',
    'Microsoft-owned',
  ]);
});

test('marks a phrase as a whole, even with other forms of its words', () => {
  expect(marked('He refused to be complicit, to be sure.', '"refuse to be complicit"')).toEqual([
    'refused to be complicit',
  ]);
});

test('marks overlapping words once', () => {
  expect(marked('family separation policy', 'separation "family separation"')).toEqual(['family separation']);
});

test('finds words of a script without spaces within the text', () => {
  expect(marked('新的灯塔开放了，灯塔很高。', '灯塔')).toEqual(['灯塔', '灯塔']);
});

test('marks nothing for punctuation alone', () => {
  expect(marked('a & b', '& “ "')).toEqual([]);
});
