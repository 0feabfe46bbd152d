import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { allKinds, kindsOfPage, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction(allKinds);

test.each(Object.entries(kindsOfPage))(
  'the %s page has no faults for axe in light or dark, narrow or wide, and never scrolls sideways',
  async (_name, path) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    await settled(page);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await axeFaults(page)).map((fault) => `${colorScheme}, ${width} px: ${fault}`));
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 320) found.push(`320 px: it is ${needed} px wide`);
    expect(found).toEqual([]);
  },
);
