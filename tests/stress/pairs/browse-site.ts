import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const maxButtons = 12;
/** Of pages with addresses of one form, as many are opened. */
const maxAlike = 2;

/** Returns some pages of each form of address of a built site. */
export function pagesToOpen(out: string): string[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
  const alike = Map.groupBy(pages, (path) => path.replaceAll(/(?<=\/)[^/]*[-\d][^/]*(?=\/)/g, '*'));
  return [...alike.values()].flatMap((list) => list.slice(0, maxAlike));
}

/**
 * Opens pages, and presses their buttons.
 *
 * @param url of the host, ending with a slash
 * @returns what a browser complains of, and what the host does not have
 */
export async function browse(browser: Browser, url: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  for (const path of paths) {
    const page = await context.newPage();
    const note = (what: string) => faults.push(`${path}: ${what}`);
    page.on('pageerror', (error) => note(error.message));
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      // Chromium shares a parsed style sheet between pages, and then needs no preload.
      const isPreload = message.text().includes('was preloaded using link preload but not used');
      if (['error', 'warning'].includes(message.type()) && !isIcon && !isPreload) note(message.text());
    });
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        note(`${response.url()}: status ${response.status()}`);
    });
    await page.goto(url + path.slice(1), { waitUntil: 'networkidle' });
    await pressButtons(page);
    await page.close();
  }
  await context.close();
  return faults;
}

async function pressButtons(page: Page): Promise<void> {
  const from = page.url();
  const buttons = page.locator('button:visible, summary:visible');
  const count = Math.min(maxButtons, await buttons.count());
  for (let index = 0; index < count; index += 1) {
    const button = buttons.nth(index);
    // What an earlier button has hidden, or taken away, is not pressed.
    if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined);
    if (page.url().split(/[?#]/)[0] !== from.split(/[?#]/)[0])
      await page.goto(from, { waitUntil: 'networkidle' });
  }
  await page.waitForLoadState('networkidle');
}
