import { expect, test } from 'vitest';
import { fittingWidth, keepPoint, limitZoom } from '../../../../src/browser/print/page-zoom.ts';

test('a whole page fits its frame, whichever side is short', () => {
  expect(fittingWidth({ frame: [800, 600], page: [1200, 1600] })).toBe(450);
  expect(fittingWidth({ frame: [300, 2000], page: [1200, 1600] })).toBe(300);
});

test('a page gets neither smaller than its frame nor larger than ten times', () => {
  expect([0.2, 3, 99].map(limitZoom)).toEqual([1, 3, 10]);
});

test('the point under the pointer stays there while a page grows', () => {
  // The page begins 100 pixels into the frame, and after it has doubled at its edge.
  const before = { scrolled: 0, point: 300, space: 100 };
  const place = before.scrolled + before.point - before.space;
  const scrolled = keepPoint(before.scrolled, before.point, { before: before.space, after: 0 }, 2);
  expect(scrolled + before.point).toBe(place * 2);
});
