import type { Browser, Page } from 'playwright-core';
import type { CountingServer, Traffic } from './serve-gzip.ts';

export interface Wait {
  readonly query: string;
  /** The time from the last key press to the results on the screen. */
  readonly milliseconds: number;
}

/**
 * Opens a search address with an empty cache, and returns what was transferred until the first results were
 * shown; later requests are ignored.
 */
export async function measureFirst(
  browser: Browser,
  served: CountingServer,
  query: string,
): Promise<Traffic> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirst);
    served.take();
    await page.goto(`${served.url}search/?${new URLSearchParams({ q: query })}`);
    await hasShown(page, query);
    // An entry is complete only once its response has arrived.
    await page.waitForLoadState('networkidle');
    const later = await page.evaluate(() => {
      const { firstShown = Infinity } = window as Watched;
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime > firstShown)
        .map(({ name }) => new URL(name).pathname);
    });
    const paths = served.take().paths.filter(([path]) => !later.includes(path));
    const bytes = paths.reduce((sum, [, length]) => sum + length + headerBytes, 0);
    return { requests: paths.length, bytes, paths };
  } finally {
    await context.close();
  }
}

/** The approximate size of the headers of a response, in bytes. */
const headerBytes = 350;

/** Runs in the page before its own scripts: records when the first results are shown. */
function noteFirst(): void {
  addEventListener('DOMContentLoaded', () => {
    const app = document.querySelector<HTMLElement>('#search-app')!;
    new MutationObserver(() => ((window as Watched).firstShown ??= performance.now())).observe(app, {
      attributes: true,
      attributeFilter: ['data-shown'],
    });
  });
}

/**
 * Searches for queries one after another in one page, and returns the bytes of JavaScript that it then keeps in
 * memory, with its typed arrays.
 */
export async function measureHeap(
  browser: Browser,
  served: CountingServer,
  queries: readonly string[],
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${served.url}search/?q=warm`);
    await hasShown(page, 'warm');
    for (const query of queries) {
      await page.locator('#search-input').fill(query);
      await hasShown(page, query);
    }
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
      readonly usedSize: number;
      readonly backingStorageSize?: number;
    };
    return usedSize + backingStorageSize;
  } finally {
    await context.close();
  }
}

/**
 * Counts a list of names, and returns the duration of the longest task of the page meanwhile, in
 * milliseconds.
 */
export async function measureListSearch(
  browser: Browser,
  served: CountingServer,
  names: readonly string[],
): Promise<{ readonly milliseconds: number; readonly longestTask: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${served.url}search/many/`, { waitUntil: 'load' });
    await page.locator('textarea').fill(names.join('\n'));
    return await page.evaluate(async (total) => {
      let longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
      }).observe({ type: 'longtask' });
      const start = performance.now();
      document
        .querySelector('form.list-search')!
        .dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      await new Promise<void>((resolve) => {
        const wait = () =>
          document.querySelectorAll('.list-search-table tbody tr').length >= total
            ? resolve()
            : setTimeout(wait, 50);
        wait();
      });
      return { milliseconds: performance.now() - start, longestTask };
    }, new Set(names).size);
  } finally {
    await context.close();
  }
}

/**
 * Types queries one after another into a page in which a search was already made, and measures the time after
 * the last key press of each.
 *
 * @param slower by how much the processor is throttled
 */
export async function measureWaits(
  browser: Browser,
  served: CountingServer,
  queries: readonly string[],
  slower = 1,
): Promise<Wait[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(`${served.url}search/?q=warm`);
    await hasShown(page, 'warm');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const input = page.locator('#search-input');
    const waits: Wait[] = [];
    for (const query of queries) {
      const beginning = query.slice(0, -1);
      await input.fill(beginning);
      await hasShown(page, beginning.trim());
      await page.evaluate(timeQuery, query);
      await page.keyboard.press(query.slice(-1));
      await page.waitForFunction(() => (window as Watched).painted !== undefined, undefined, { polling: 50 });
      const [painted, pressed] = await page.evaluate(() => {
        const { painted = 0, pressed = 0 } = window as Watched;
        return [painted, pressed] as const;
      });
      waits.push({ query, milliseconds: painted - pressed });
    }
    return waits;
  } finally {
    await context.close();
  }
}

/** Data that the measured page records, in milliseconds since it was opened. */
type Watched = Window &
  typeof globalThis & { pressed?: number; painted?: number | undefined; firstShown?: number };

/** Runs in the page, before its own scripts. */
function watchKeys(): void {
  addEventListener('keydown', ({ timeStamp }) => ((window as Watched).pressed = timeStamp), {
    capture: true,
  });
}

/** Runs in the page: records when the results of a query were painted. */
function timeQuery(query: string): void {
  const watched = window as Watched;
  delete watched.painted;
  const app = document.querySelector<HTMLElement>('#search-app')!;
  const observer = new MutationObserver(() => {
    if (app.dataset['shown'] !== query) return;
    observer.disconnect();
    // A message posted in a frame arrives after that frame was painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (watched.painted = performance.now());
      port2.postMessage(0);
    });
  });
  observer.observe(app, { attributes: true, attributeFilter: ['data-shown'] });
}

function hasShown(page: Page, query: string): Promise<unknown> {
  return page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('#search-app')?.dataset['shown'] === asked,
    query,
    { polling: 'raf' },
  );
}
