import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fiction } from './fiction.ts';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { pictured } from './pictured.ts';

const { open, url } = openFiction({ ...fiction, ...pictured });

/** Returns the cumulative layout shift of a page during loading. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    // An observer returns earlier entries on request.
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer
      .takeRecords()
      .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });
}

const still = [
  '/',
  '/articles/letter/',
  '/articles/letter/?q=contract+ice',
  '/articles/pictured/',
  '/2018/07/',
  '/entities/harbour-board/',
  '/search/',
  '/search/?q=harbour',
];

test.each([360, 1440])('nothing shifts while a page loads, %i px wide', async (width) => {
  const shifts: Record<string, string> = {};
  for (const path of still) {
    const page = await open(path, { viewport: { width, height: 900 } });
    await settled(page);
    shifts[path] = (await layoutShift(page)).toFixed(3);
  }
  console.log(`layout shift at ${width} px: ${listed(shifts)}`);
  expect(Object.entries(shifts).filter(([, shift]) => Number(shift) >= 0.01)).toEqual([]);
});

test('nothing shifts while a script fills a page on a phone', async () => {
  const shifts: Record<string, string> = {};
  for (const path of ['/dossier/?name=harbour-board', '/search/many/', '/reading-list/', '/dates/']) {
    const page = await open(path, { viewport: { width: 412, height: 823 } });
    await settled(page);
    shifts[path] = (await layoutShift(page)).toFixed(3);
  }
  expect(Object.entries(shifts).filter(([, shift]) => Number(shift) >= 0.05)).toEqual([]);
});

test.each([360, 1440])('little shifts when the fonts load late, %i px wide', async (width) => {
  const page = await open('/robots.txt', { viewport: { width, height: 900 } });
  const shifts: Record<string, string> = {};
  let release = () => {};
  let held = Promise.resolve();
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  for (const path of still) {
    held = new Promise((resolve) => (release = resolve));
    await page.goto(url() + path.slice(1), { waitUntil: 'domcontentloaded' });
    // Wait until the page is painted with its own typefaces.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    release();
    await settled(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    shifts[path] = (await layoutShift(page)).toFixed(3);
  }
  console.log(`layout shift at ${width} px, fonts late: ${listed(shifts)}`);
  expect(Object.entries(shifts).filter(([, shift]) => Number(shift) >= 0.05)).toEqual([]);
});

function listed(shifts: Readonly<Record<string, string>>): string {
  return Object.entries(shifts)
    .map(([path, shift]) => `${path} ${shift}`)
    .join(', ');
}
