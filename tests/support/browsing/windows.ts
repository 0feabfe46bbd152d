import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { connectChromium } from './connect-chromium.ts';

/** A window that several tests use, one after another. */
interface Window<Owner> {
  readonly key: string;
  readonly options: BrowserContextOptions;
  readonly context: BrowserContext;
  readonly page: Page;
  owner: Owner;
  /** Whether something was done to it that lasts. */
  isChanged: boolean;
}

/** What changes a page, or all pages of a window, for good. */
const lasting = [
  'addInitScript',
  'addLocatorHandler',
  'exposeBinding',
  'exposeFunction',
  'on',
  'once',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
  'grantPermissions',
  'newCDPSession',
  'setGeolocation',
  'setOffline',
  'install',
  'pauseAt',
  'setFixedTime',
  'setSystemTime',
];

/** In milliseconds: on a busy machine, half a minute goes by before a page is quiet. A test ends by its own limit. */
const patience = 120_000;

/** How many empty windows are kept: each is a process. */
const keptWindows = 4;

/**
 * Windows of this run’s Chromium. Each is emptied after a test and used again by the next one that wants the same kind: opening
 * one takes twice as long as the page in it, and a new one compiles anew what all pages share. A window in which a test changed
 * what lasts, or that failed, is closed.
 */
export class Windows<Owner> {
  readonly #watch: (page: Page, owner: () => Owner) => void;
  readonly #isOfDesk: boolean;
  readonly #free: Window<Owner>[] = [];
  readonly #taken: Window<Owner>[] = [];
  #browser: Promise<Browser> | undefined;
  #browserWithClipboard: Promise<Browser> | undefined;

  /**
   * @param watch called with each new page; `owner` returns whose it is at the time
   * @param isOfDesk whether pages of the desk are opened in them
   */
  constructor(watch: (page: Page, owner: () => Owner) => void, isOfDesk = false) {
    this.#watch = watch;
    this.#isOfDesk = isOfDesk;
  }

  /** Returns the Chromium of the windows. */
  browser(): Promise<Browser> {
    this.#browser ??= connectChromium();
    return this.#browser;
  }

  /** Closes the Chromium with a clipboard, if one was started, and its windows. */
  async close(): Promise<void> {
    const browser = this.#browserWithClipboard;
    if (!browser) return;
    this.#browserWithClipboard = undefined;
    await this.release(false);
    const ofOthers = this.#free.filter(({ options }) => !readsClipboard(options));
    this.#free.splice(0, this.#free.length, ...ofOthers);
    await (await browser).close();
  }

  /** Returns an empty page in a window of its own. */
  async open(owner: Owner, options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const index = this.#free.findIndex((window) => window.key === key);
    const window = this.#free.splice(index, index < 0 ? 0 : 1)[0] ?? (await this.#make(key, owner, options));
    window.owner = owner;
    this.#taken.push(window);
    return window.page;
  }

  /** Empties all open windows, or closes them. */
  async release(isSound: boolean): Promise<void> {
    await Promise.all(
      this.#taken.splice(0).map(async (window) => {
        if (isSound && !window.isChanged && (await isEmptied(window, this.#isOfDesk)))
          this.#free.push(window);
        else await window.context.close();
      }),
    );
    const spare = this.#free.splice(0, Math.max(0, this.#free.length - keptWindows));
    await Promise.all(spare.map((window) => window.context.close()));
  }

  /** All windows of a Chromium share one clipboard, in which another file’s test would copy something else meanwhile. */
  #browserFor(options: BrowserContextOptions): Promise<Browser> {
    if (!readsClipboard(options)) return this.browser();
    this.#browserWithClipboard ??= launchChromium();
    return this.#browserWithClipboard;
  }

  async #make(key: string, owner: Owner, options: BrowserContextOptions): Promise<Window<Owner>> {
    const context = await (await this.#browserFor(options)).newContext(options);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const window: Window<Owner> = { key, options, context, page, owner, isChanged: false };
    this.#watch(page, () => window.owner);
    for (const one of [page, context, page.clock])
      onCall(one, lasting, () => {
        window.isChanged = true;
      });
    return window;
  }
}

function readsClipboard({ permissions = [] }: BrowserContextOptions): boolean {
  return permissions.includes('clipboard-read');
}

/** Calls a function whenever one of these methods is called. */
function onCall(target: object, names: readonly string[], called: () => void): void {
  for (const name of names) {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== 'function') continue;
    Reflect.set(target, name, (...args: readonly unknown[]): unknown => {
      called();
      return Reflect.apply(method, target, args);
    });
  }
}

/**
 * Leads to an empty page of the same origin that shares its window with no other, as the pages of the desk do not: for any other
 * empty page, and again for the one that follows, Chromium would start a process.
 */
async function leaveDesk(page: Page): Promise<void> {
  const empty = new URL('/empty', page.url()).href;
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', headers, body: '' }));
  await page.goto(empty);
  await page.unroute(empty);
}

/** Makes a window as it was when it was new, and returns whether that was possible. */
async function isEmptied({ context, page, options }: Window<unknown>, isOfDesk: boolean): Promise<boolean> {
  try {
    await Promise.all(
      context
        .pages()
        .filter((other) => other !== page)
        .map((other) => other.close()),
    );
    // A page of `file:` has storage of its own, and a page that was not loaded has none.
    if (/^https?:/.test(page.url()))
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    if (isOfDesk && /^http:/.test(page.url())) await leaveDesk(page);
    else await page.goto('about:blank');
    await page.mouse.move(-1, -1);
    await page.emulateMedia({
      media: null,
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      forcedColors: options.forcedColors ?? 'none',
      contrast: options.contrast ?? 'no-preference',
    });
    if (options.viewport) await page.setViewportSize(options.viewport);
    await context.clearCookies();
    return true;
  } catch {
    return false;
  }
}
