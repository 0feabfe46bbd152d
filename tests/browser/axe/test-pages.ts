import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { allKinds, kindsOfPage, settled } from '../kinds-of-page.ts';
import { openFiction } from '../open-fiction.ts';

/** How a page is shown. */
interface Showing {
  readonly colorScheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Tests each kind of page with axe as it is shown in some ways, and that none ever scrolls sideways. */
export function testPagesIn(showings: readonly Showing[]): void {
  const { open } = openFiction(allKinds);

  test.each(Object.entries(kindsOfPage))(
    'the %s page has no faults for axe, and never scrolls sideways',
    async (_name, path) => {
      const page = await open(path, { reducedMotion: 'reduce' });
      await settled(page);
      const found: string[] = [];
      for (const { colorScheme, width } of showings) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await axeFaults(page)).map((fault) => `${colorScheme}, ${width} px: ${fault}`));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > 320) found.push(`320 px: it is ${needed} px wide`);
      expect(found).toEqual([]);
    },
  );
}
