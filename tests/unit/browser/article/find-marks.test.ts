import { expect, test } from 'vitest';
import { findMarks, readWanted } from '../../../../src/browser/article/find-marks.ts';

const marked = (text: string, query: string) =>
  findMarks(text, readWanted(query)).map(({ start, end }) => text.slice(start, end));

test('whole words are marked, whatever their case, accents and endings', () => {
  expect(marked('ICE, Iceland and ice’s café. Zoé?', 'ice cafe zoe')).toEqual([
    'ICE',
    'ice’s',
    'café',
    'Zoé',
  ]);
});

test('a part of a compound is found, and the compound marked', () => {
  expect(marked('The U.S.–Mexico border; a Microsoft-owned firm', 'us microsoft')).toEqual([
    'U.S',
    'Microsoft-owned',
  ]);
});

test('a phrase is marked as a whole, in other forms of its words too', () => {
  expect(marked('He refused to be complicit, to be sure.', '"refuse to be complicit"')).toEqual([
    'refused to be complicit',
  ]);
});

test('what overlaps is marked once', () => {
  expect(marked('family separation policy', 'separation "family separation"')).toEqual(['family separation']);
});

test('words of a script without spaces are found within the text', () => {
  expect(marked('新的灯塔开放了，灯塔很高。', '灯塔')).toEqual(['灯塔', '灯塔']);
});

test('signs alone mark nothing', () => {
  expect(marked('a & b', '& “ "')).toEqual([]);
});
