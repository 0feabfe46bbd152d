import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';
import { holdRequest } from './held-request.ts';
import { openSearch as openSearchIn, shown, titles } from './read-results.ts';

// What a reader does while the archive has not answered yet.
const archive = openFiction();
const { open, takeProblems, url } = archive;
const openSearch = (query: string) => openSearchIn(archive, query);
const field = (page: Page) => page.locator('#search-input');
const person = (page: Page, name: string) =>
  page.locator('.facet[data-facet="person"]').getByRole('checkbox', { name });

/** Only words that are still being typed need this part of the index. */
const holdForms = (page: Page, end?: 'failed') => holdRequest(page, '**/search/index/en/forms/**', end);

async function shows(page: Page, query: string): Promise<void> {
  await page.locator(`#search-app[data-shown="${query}"]`).waitFor({ state: 'attached' });
  await shown(page);
}

test('two filters are chosen one after the other, before the results of the first', async () => {
  const page = await openSearch('?q=contract');
  const names = await holdRequest(page, '**/search/names/**');
  await person(page, 'Ann Pen').check();
  await names.arrived;
  await person(page, 'Jane Doe').check();
  names.release();
  await shows(page, 'contract entity:ann-pen entity:jane-doe');
  expect(await titles(page)).toEqual(['Ferry workers press Elm to drop its contract with ICE']);
});

test('a filter is unchecked before the results with it are shown', async () => {
  const page = await openSearch('?q=contract');
  const names = await holdRequest(page, '**/search/names/**');
  await person(page, 'Ann Pen').check();
  await names.arrived;
  await person(page, 'Ann Pen').uncheck();
  await shows(page, 'contract');
  names.release();
  expect(await field(page).inputValue()).toBe('contract');
});

test('a filter is added to words whose results are not shown yet', async () => {
  const page = await openSearch('?q=contract');
  const forms = await holdForms(page);
  await field(page).fill('contract quay');
  await forms.arrived;
  await person(page, 'Jane Doe').check();
  await shows(page, 'contract quay entity:jane-doe');
  expect(await titles(page)).toEqual(['Director keeps the customs contract']);
});

test('more results are requested of a query that another has replaced', async () => {
  const page = await openSearch('?q=harbour+board');
  const forms = await holdForms(page);
  await field(page).fill('customs contract');
  await forms.arrived;
  await page.getByRole('button', { name: 'Show 7 more' }).click();
  forms.release();
  await shows(page, 'customs contract');
  expect((await titles(page)).toSorted()).toEqual([
    'Director keeps the customs contract',
    'Ferry workers press Elm to drop its contract with ICE',
  ]);
});

test('the results of a query remain when an earlier one fails', async () => {
  const page = await openSearch('?q=harbour');
  const forms = await holdForms(page, 'failed');
  await field(page).fill('customs contract');
  await forms.arrived;
  await page.keyboard.press('Enter');
  await shows(page, 'customs contract');
  const reported = page.waitForEvent('pageerror');
  forms.release();
  await reported;
  expect(await page.locator('.count').innerText()).toBe('2 results');
  expect((await titles(page)).length).toBe(2);
  expect(takeProblems().length).toBeGreaterThan(0);
});

test('the suggestions for a query without results do not outlast it', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('"boats never written"')}`);
  const nothing = page.locator('.nothing');
  await nothing.getByText('boats never written').first().waitFor();
  const forms = await holdForms(page);
  await field(page).fill('title:nowhere');
  await page.keyboard.press('Enter');
  await forms.arrived;
  await page.locator('#search-app[data-shown="title:nowhere"]').waitFor({ state: 'attached' });
  expect(await nothing.innerText()).not.toContain('boats never written');
  forms.release();
  await nothing.getByText('nowhere').first().waitFor();
});

test('what is typed before the script is loaded is searched for', async () => {
  const page = await open('/about/');
  const script = await holdRequest(page, '**/*.js');
  await page.goto(`${url()}search/`, { waitUntil: 'commit' });
  await script.arrived;
  await field(page).fill('customs contract');
  script.release();
  await shows(page, 'customs contract');
  expect(await field(page).inputValue()).toBe('customs contract');
});

test('who goes back and asks for something else stays where they are', async () => {
  const page = await openSearch('?q=harbour+board&shown=40');
  await page.locator('.hit-title a', { hasText: 'Tide table 20' }).click();
  await page.waitForURL('**/articles/tide-table-20/**');
  const index = await holdRequest(page, '**/search/index/index.packed');
  await page.goBack();
  await index.arrived;
  await page.evaluate(() => scrollTo(0, 0));
  await field(page).fill('tide table');
  await page.keyboard.press('Enter');
  index.release();
  await shows(page, 'tide table');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
