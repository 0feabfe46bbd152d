import type { Browser, Page } from 'playwright-core';
import type { CountingServer, Traffic } from './serve-gzip.ts';

export interface Wait {
  readonly query: string;
  /** From the last key to the results on the screen. */
  readonly milliseconds: number;
}

/** Opens `/search/` with nothing in the cache, types a query, and says what was sent until its first results stood there. */
export async function measureFirst(
  browser: Browser,
  served: CountingServer,
  query: string,
): Promise<Traffic> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    served.take();
    await page.goto(`${served.url}search/`, { waitUntil: 'load' });
    await page.locator('#search-input').focus();
    await page.keyboard.insertText(query);
    await hasShown(page, query);
    return served.take();
  } finally {
    await context.close();
  }
}

/** Types queries one after another into a page that has been searched before, and times the last key of each. */
export async function measureWaits(
  browser: Browser,
  served: CountingServer,
  queries: readonly string[],
): Promise<Wait[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(`${served.url}search/?q=warm`);
    await hasShown(page, 'warm');
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

/** What the measured page keeps for us, in milliseconds since it was opened. */
type Watched = Window & typeof globalThis & { pressed?: number; painted?: number | undefined };

/** Runs in the page, before its own scripts. */
function watchKeys(): void {
  addEventListener('keydown', ({ timeStamp }) => ((window as Watched).pressed = timeStamp), {
    capture: true,
  });
}

/** Runs in the page: notes when the results of a query were painted. */
function timeQuery(query: string): void {
  const watched = window as Watched;
  delete watched.painted;
  const app = document.querySelector<HTMLElement>('#search-app')!;
  const observer = new MutationObserver(() => {
    if (app.dataset['shown'] !== query) return;
    observer.disconnect();
    // A message sent in a frame arrives after that frame was painted.
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
