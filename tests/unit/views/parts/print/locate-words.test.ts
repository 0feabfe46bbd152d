import { expect, test } from 'vitest';
import type { PageBox } from '../../../../../src/schema/page-box.ts';
import {
  type PlacedWord,
  locateWords,
  wordsInBlocks,
} from '../../../../../src/views/parts/print/locate-words.ts';

// Everything here is fiction.
const word = (text: string, x: number, more: Partial<PlacedWord> = {}): PlacedWord => ({
  word: text,
  box: [x, 10, 8, 10],
  page: 1,
  ...more,
});
const lefts = (boxes: ReturnType<typeof locateWords>) =>
  boxes.map((block) => block.map(({ word: index, box, page }) => `${index}@${page}:${box[0]}`).join(' '));

test('words have the places where the same words stand, block by block', () => {
  const printed = [word('FERRY', 1), word('SAILS', 2), word('The', 3), word('ferry', 4), word('sailed.', 5)];
  expect(lefts(locateWords(['Ferry sails', 'The ferry', 'sailed.'], printed))).toEqual([
    '0@1:1 1@1:2',
    '0@1:3 1@1:4',
    '0@1:5',
  ]);
});

test('a broken word has two places, also on two pages', () => {
  const printed = [
    word('The', 1),
    word('fer-', 2, { whole: 'ferry' }),
    word('ry', 3, { whole: 'ferry', page: 2 }),
    word('sailed', 4, { page: 2 }),
  ];
  expect(lefts(locateWords(['The ferry sailed'], printed))).toEqual(['0@1:1 1@1:2 1@2:3 2@2:4']);
});

test('a text that was corrected keeps the places of words that are the same', () => {
  const printed = ['Tbe', 'old', 'ferrv', 'sailed', 'at', 'noon'].map((text, index) => word(text, index));
  expect(lefts(locateWords(['The old steam ferry sailed at noon.'], printed))).toEqual([
    '1@1:1 4@1:3 5@1:4 6@1:5',
  ]);
});

test('words of a page are those whose middle is in a block, in the order of the blocks', () => {
  const table = [[word('b', 5), word('a', 105)], [word('beyond', 300)]];
  const blocks: PageBox[] = [
    [100, 0, 50, 50],
    [0, 0, 50, 50],
  ];
  expect(wordsInBlocks(table, blocks).map((one) => one.word)).toEqual(['a', 'b']);
});
