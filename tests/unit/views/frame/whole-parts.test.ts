import { expect, test } from 'vitest';
import { wholeParts } from '../../../../src/views/frame/whole-parts.ts';

test('a short name within brackets is kept in one line with the mark after it, and the text stays what it is', () => {
  const title = '港務委員會就《夜間渡輪協議》，「沒有人問過我們」：章本立談《這是一個很長很長的書名嗎》';
  const parts = wholeParts(title);
  expect(parts.map(({ text }) => text).join('')).toBe(title);
  expect(parts.filter(({ isWhole }) => isWhole).map(({ text }) => text)).toEqual([
    '《夜間渡輪協議》，',
    '「沒有人問過我們」：',
  ]);
});

test('other headlines are one part', () => {
  expect(wholeParts('“Nobody asked us”: a strike')).toEqual([
    { text: '“Nobody asked us”: a strike', isWhole: false },
  ]);
});
