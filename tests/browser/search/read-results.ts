import type { Page } from 'playwright-core';
import type { OpenFiction } from '../open-fiction.ts';

/**
 * Opens the search page and waits until it shows the state of its address.
 * @param query `?q=harbour`
 */
export async function openSearch({ open }: Pick<OpenFiction, 'open'>, query: string): Promise<Page> {
  const page = await open(`/search/${query}`);
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

/** Returns the titles of the results. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.hit-title').allInnerTexts();
}
