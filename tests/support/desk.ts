import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openDesk, type OpenedDeskServer } from '../../src/desk/server/open-desk.ts';
import { writeFiles } from './build.ts';
import { Windows } from './browsing/windows.ts';
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

/** The desk in a window, and what went wrong there. */
interface Owner {
  readonly url: () => string;
  readonly problems: string[];
}

const windows = new Windows<Owner>((page, owner) => {
  const report = (problem: string) => owner().problems.push(problem);
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => report(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(owner().url()).origin) report(request.url());
  });
}, true);

/**
 * Opens a desk for all tests of a file. After each test, checks that no page logged an error or made a
 * request elsewhere.
 *
 * @param files those of the archive besides its settings; undefined for a folder without an archive
 * @param options `isWatched: false` where a test needs a file that the desk has not noticed; `web`, what its captures ask
 */
export function openTestDesk(
  files: Files | undefined,
  options: { readonly isWatched?: boolean; readonly web?: string } = {},
): TestDesk {
  let desk: OpenedDeskServer;
  let browser: Browser;
  let root: string;
  const owner: Owner = { url: () => desk.url, problems: [] };
  const { problems } = owner;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'backfile-desk-'));
    mkdirSync(join(root, 'content'));
    if (files) writeFiles(join(root, 'content'), { 'site.yaml': site, ...files });
    desk = await openDesk({
      contentDir: join(root, 'content'),
      cacheDir: join(root, 'cache'),
      out: join(root, 'out'),
      port: 4323,
      withSite: false,
      ...options,
    });
    browser = await windows.browser();
  });
  afterEach(async ({ task }) => {
    await windows.release(task.result?.state !== 'fail');
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(root, { recursive: true, force: true });
  });

  return {
    url: () => desk.url,
    newAddress: () => desk.newAddress(),
    contentDir: () => join(root, 'content'),
    browser: () => browser,
    async open(path, options) {
      const page = await windows.open(owner, { viewport: { width: 1280, height: 900 }, ...options });
      // On a connection of its own: a desk of an earlier test may have had the same port, and its connections are closed.
      await page.context().request.get(desk.newAddress(), { headers: { connection: 'close' } });
      await page.goto(desk.url + path);
      return page;
    },
  };
}
