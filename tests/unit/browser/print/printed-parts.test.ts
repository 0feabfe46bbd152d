import { expect, test } from 'vitest';
import { printedParts, parseBlocks } from '../../../../src/browser/print/printed-parts.ts';

test('an article is shown by its regions, and by their columns where there are several', () => {
  const parts = printedParts([
    [
      [20, 20, 100, 300],
      [140, 20, 100, 200],
    ],
    [[20, 400, 100, 50]],
  ]);
  expect(parts).toEqual([
    { page: 0, view: [8, 8, 244, 324], isRegion: true },
    { page: 0, view: [8, 8, 124, 324], isRegion: false },
    { page: 0, view: [128, 8, 124, 224], isRegion: false },
    { page: 1, view: [8, 388, 124, 74], isRegion: true },
  ]);
});

test('blocks are read as the page has them', () => {
  expect(parseBlocks('54 233 352 1280,430 239 710 473')).toEqual([
    [54, 233, 352, 1280],
    [430, 239, 710, 473],
  ]);
});
