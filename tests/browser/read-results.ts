import type { Page } from 'playwright-core';
import type { OpenFiction } from './open-fiction.ts';

/** Opens the search page and waits until it shows what its address asks for. @param query `?q=harbour` */
export async function openSearch({ open }: Pick<OpenFiction, 'open'>, query: string): Promise<Page> {
  const page = await open(`/search/${query}`);
  await shown(page);
  return page;
}

/** Waits until the search page shows what its address asks for. */
export async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.querySelector('#search-app');
    if (!app || app.matches('[aria-busy]') || app.querySelector('[aria-busy]')) return false;
    return app.querySelector('.count')?.textContent;
  });
}

/** The titles of the results. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.hit-title').allInnerTexts();
}
