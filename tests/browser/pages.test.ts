import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction();

/** One of each kind. */
const pages: Readonly<Record<string, string>> = {
  front: '/',
  article: '/articles/letter/',
  'article with marked words': '/articles/letter/?q=contract+ice',
  'article in another language': '/articles/phare/',
  tombstone: '/articles/gone/',
  year: '/1923/',
  month: '/1923/05/',
  day: '/2018/06/19/',
  'undated articles': '/undated/',
  calendar: '/on-this-day/',
  'calendar day': '/on-this-day/06-19/',
  'all names': '/entities/',
  'names of a kind': '/organizations/',
  entity: '/entities/ferry-company/',
  'entity with many articles': '/entities/harbour-board/',
  pair: '/entities/ferry-company/with/jane-doe/',
  topics: '/topics/',
  topic: '/topics/tides/',
  search: '/search/',
  'search with results': '/search/?q=harbour&year=1923',
  'search without results': '/search/?q=haborr',
  data: '/data/',
  'page of the keeper': '/about/',
  'not found': '/2018/06/20/',
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('#search-app[aria-busy]'));
}

/** What axe finds: the rule and the elements. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

test.each(Object.entries(pages))(
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

/** What a page's own scripts weigh, packed; Pagefind's are not ours. */
async function weightOfScripts(path: string): Promise<number> {
  const page = await open(path);
  await settled(page);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const own = loaded.filter((address) => /\.js$/.test(address) && !address.includes('/pagefind/'));
  expect(own.length).toBeGreaterThan(0);
  const texts = await Promise.all(own.map(async (address) => (await fetch(address)).text()));
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

test('an article page loads at most 6 kB of scripts before the reader acts', async () => {
  expect(await weightOfScripts('/articles/letter/')).toBeLessThanOrEqual(6000);
});

test('the search page’s own scripts are at most 30 kB', async () => {
  expect(await weightOfScripts('/search/?q=harbour')).toBeLessThanOrEqual(30_000);
});

test.each([
  '/',
  '/articles/letter/',
  '/articles/letter/?q=contract+ice',
  '/entities/harbour-board/',
  '/search/?q=harbour',
])('nothing jumps while %s is loading', async (path) => {
  for (const width of [360, 1440]) {
    const page = await open(path, { viewport: { width, height: 900 } });
    await settled(page);
    const shift = await page.evaluate(() => {
      // What was noted before the observer was made is handed over when it is asked for.
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer
        .takeRecords()
        .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    });
    expect(shift, `${width} px`).toBeLessThan(0.02);
  }
});
