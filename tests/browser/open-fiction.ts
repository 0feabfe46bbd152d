import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveSite, type Served } from '../../src/site/serve/serve-site.ts';
import type { Files } from '../support/content.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import { Windows } from '../support/browsing/windows.ts';
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
 * `axe/every-kind.test.ts` checks that each is used.
 */
export function isUnusedPreload(message: string): boolean {
  return message.includes('was preloaded using link preload but not used');
}

/** The archive in a window, and what went wrong there. */
interface Owner {
  readonly url: () => string;
  readonly problems: string[];
}

const windows = new Windows<Owner>((page, owner) => {
  const report = (problem: string) => owner().problems.push(problem);
  page.on('pageerror', (error) => report(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Browsers report a missing page, which one test requests. A text file has no icon.
    const { url } = message.location();
    const isMissing = (url === page.url() || url.endsWith('/favicon.ico')) && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isMissing && !isUnusedPreload(message.text()))
      report(`${page.url()}: ${message.text()} ${message.location().url}`);
  });
  page.on('dialog', (dialog) => {
    report(`${page.url()} asks: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(owner().url())) report(`${page.url()} asks for ${request.url()}`);
  });
});

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
  const owner: Owner = { url: () => served.url, problems: [] };
  const { problems } = owner;
  let served: Served;

  beforeAll(async () => {
    served = await serve((await sharedBuild(files)).out);
  });
  afterAll(async () => {
    served?.server.close();
    await windows.close();
  });
  afterEach(async ({ task }) => {
    await windows.release(task.result?.state !== 'fail');
    expect(problems.splice(0)).toEqual([]);
  });

  return {
    takeProblems: () => problems.splice(0),
    url: () => served.url,
    async open(path, options) {
      const page = await windows.open(owner, { viewport: { width: 1280, height: 900 }, ...options });
      await page.goto(served.url + path.replace(/^\//, ''));
      return page;
    },
  };
}
