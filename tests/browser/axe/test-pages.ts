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

/** The kinds of page that readers open most, with one of each layout. */
const mainKinds = new Set([
  'front',
  'article',
  'article with marked words',
  'year',
  'day',
  'timeline',
  'network',
  'map',
  'all names',
  'entity',
  'two names compared',
  'issue',
  'topic',
  'search with results',
  'quotation to check',
  'reading list',
  'dossier of a name',
  'page of the keeper',
]);

/** Tests the main kinds of page, or all others, with axe as they are shown in some ways, and that none ever scrolls sideways. */
export function testPagesIn(which: 'main' | 'other', showings: readonly Showing[]): void {
  const kinds = Object.entries(kindsOfPage).filter(([name]) => mainKinds.has(name) === (which === 'main'));
  const { open } = openFiction(allKinds);

  test.each(kinds)('the %s page has no faults for axe, and never scrolls sideways', async (_name, path) => {
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
  });
}
