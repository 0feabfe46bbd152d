import { expect, test } from 'vitest';
import { allKinds } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction(allKinds);

/** Where the news must have begun, in pixels from the upper edge, in a window that is 900 px high. */
const bounds = [
  { page: 'front', path: '/', first: '.lead-title', width: 1440, px: 330 },
  { page: 'entity', path: '/entities/harbour-board/', first: '.coverage .hit', width: 1440, px: 520 },
  { page: 'entity', path: '/entities/harbour-board/', first: '.coverage .hit', width: 360, px: 640 },
  { page: 'entity', path: '/entities/ferry-company/', first: '.coverage .hit', width: 1440, px: 520 },
  { page: 'entity', path: '/entities/ferry-company/', first: '.coverage .hit', width: 360, px: 640 },
];

test.each(bounds)(
  'the articles of the $page page begin above $px px at a width of $width: $path',
  async ({ path, first, width, px }) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const box = await page.locator(first).first().boundingBox();
    expect(box!.y).toBeLessThanOrEqual(px);
  },
);
