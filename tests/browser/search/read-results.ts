import type { BrowserContextOptions, Page } from 'playwright-core';
import type { OpenFiction } from '../open-fiction.ts';

/**
 * Opens the search page and waits until it shows the state of its address.
 * @param query `?q=harbour`
 */
export async function openSearch(
  { open }: Pick<OpenFiction, 'open'>,
  query: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await open(`/search/${query}`, options);
  await shown(page);
  return page;
}

/** Waits until the search page shows the state of its address. */
export async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.querySelector('#search-app');
    if (!app || app.matches('[aria-busy]') || app.querySelector('[aria-busy]')) return false;
    return app.querySelector('.count')?.textContent;
  });
}

/** Waits until the line above the results has some text, such as their number, and the search page shows it all. */
export async function waitForCount(page: Page, text: string): Promise<void> {
  await page.locator('.count', { hasText: text }).waitFor();
  await shown(page);
}

/** Returns the titles of the results. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.hit-title').allInnerTexts();
}
