import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveSite, type Served } from '../../src/site/serve/serve-site.ts';
import { connectChromium } from '../support/browsing/connect-chromium.ts';
import type { Files } from '../support/content.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import { fiction } from './fiction.ts';

export interface OpenFiction {
  /** Opens a page of the archive in a new window, which is closed after the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Returns the problems so far, for tests that expect them. */
  readonly takeProblems: () => string[];
  /** The address of the site, ending with `/`. */
  readonly url: () => string;
}

/**
 * Whether a browser says that a page does not use a font for which its head asks. Chromium shares a parsed style sheet
 * between pages, and reads a font that the page before has not loaded from the cache instead of from the preload;
 * `access.test.ts` checks that each is used.
 */
export function isUnusedPreload(message: string): boolean {
  return message.includes('was preloaded using link preload but not used');
}

/**
 * Builds a fictional archive once per run of the tests, serves it, and opens its pages. After each test, checks
 * that no page logged an error, violated the security policy, opened a dialog, or made a request to another
 * host.
 *
 * @param serve the host of the archive
 */
export function openFiction(
  files: Files = fiction,
  serve: (out: string) => Promise<Served> = async (out) => (await serveSite(out, 0))!,
): OpenFiction {
  let served: Served;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    served = await serve((await sharedBuild(files)).out);
    browser = await connectChromium();
  });
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });

  function watch(page: Page): void {
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // Browsers report a missing page, which one test requests. A text file has no icon.
      const { url } = message.location();
      const isMissing =
        (url === page.url() || url.endsWith('/favicon.ico')) && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !isMissing && !isUnusedPreload(message.text()))
        problems.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    page.on('dialog', (dialog) => {
      problems.push(`${page.url()} asks: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) problems.push(`${page.url()} asks for ${request.url()}`);
    });
  }

  return {
    takeProblems: () => problems.splice(0),
    url: () => served.url,
    async open(path, options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      await page.goto(served.url + path.replace(/^\//, ''));
      return page;
    },
  };
}
