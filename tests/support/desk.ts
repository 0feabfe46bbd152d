import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openDesk, type OpenedDeskServer } from '../../src/desk/server/open-desk.ts';
import { writeFiles } from './build.ts';
import { connectChromium } from './browsing/connect-chromium.ts';
import { type Files, site } from './content.ts';

/** The heading of a screen, as opposed to that of the progress while the archive is opened. */
export const screenHeading = 'main h1:not(:text("Opening the archive"))';

/** A desk with a fictional archive, for tests. */
export interface TestDesk {
  /** `http://localhost:4322/desk/` */
  readonly url: () => string;
  /** Returns an address that opens the desk once. */
  readonly newAddress: () => string;
  /** The content folder, an absolute path. */
  readonly contentDir: () => string;
  readonly browser: () => Browser;
  /** Opens a screen in a new window, which is closed after the test: `names/`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Opens a desk for all tests of a file. After each test, checks that no page logged an error or made a
 * request elsewhere.
 *
 * @param options `isWatched: false` where a test needs a file that the desk has not noticed
 */
export function openTestDesk(files: Files, options: { readonly isWatched?: boolean } = {}): TestDesk {
  let desk: OpenedDeskServer;
  let browser: Browser;
  let root: string;
  const problems: string[] = [];

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'backfile-desk-'));
    writeFiles(join(root, 'content'), { 'site.yaml': site, ...files });
    desk = await openDesk({
      contentDir: join(root, 'content'),
      cacheDir: join(root, 'cache'),
      out: join(root, 'out'),
      port: 4323,
      withSite: false,
      ...options,
    });
    browser = await connectChromium();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    rmSync(root, { recursive: true, force: true });
  });

  function watch(page: Page): void {
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(desk.url).origin) problems.push(request.url());
    });
  }

  return {
    url: () => desk.url,
    newAddress: () => desk.newAddress(),
    contentDir: () => join(root, 'content'),
    browser: () => browser,
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      watch(page);
      await context.request.get(desk.newAddress());
      await page.goto(desk.url + path);
      return page;
    },
  };
}
