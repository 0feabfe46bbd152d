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

test.each(['/', '/entities/harbour-board/', '/entities/', '/articles/letter/'])(
  'a sheet is as wide as its paper, and says nothing that is only true today or that can only be opened: %s',
  async (path) => {
    const page = await open(path, { viewport: { width: 718, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth,
        [...document.querySelectorAll('.age, .more-quotes:not([open])')].filter((node) =>
          node.checkVisibility(),
        ).length,
      ]),
    ).toEqual([718, 0]);
  },
);

test('a headline in a list does not lie on what is folded below it', async () => {
  const page = await open('/', { viewport: { width: 1440, height: 900 } });
  const overlap = await page.evaluate(() => {
    const title = document.querySelector('.hit .title')!;
    const folded = document.createElement('details');
    folded.className = 'more-quotes';
    folded.innerHTML = '<summary>2 versions of this story</summary>';
    title.after(folded);
    return (
      title.querySelector('a')!.getBoundingClientRect().bottom -
      folded.querySelector('summary')!.getBoundingClientRect().top
    );
  });
  expect(overlap).toBeLessThanOrEqual(0);
});
