import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds: the rule and the elements. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

test.each(Object.entries(kindsOfPage))(
  'the %s page has no faults for axe in light or dark, narrow or wide, and never scrolls sideways',
  async (_name, path) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    await settled(page);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await faults(page)).map((fault) => `${colorScheme}, ${width} px: ${fault}`));
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 320) found.push(`320 px: it is ${needed} px wide`);
    expect(found).toEqual([]);
  },
);
