import { expect, test } from 'vitest';
import { openFiction } from '../open-fiction.ts';
import { openSearch as openSearchIn, shown } from './read-results.ts';

const archive = openFiction();
const { url } = archive;
const openSearch = (query: string) => openSearchIn(archive, query);

test('searches within the results, shows them as sentences, and saves the search in this browser', async () => {
  const page = await openSearch('?q=ferry');
  await page.locator('.search-tools > summary').click();
  await page.getByRole('searchbox', { name: 'Search within these results' }).fill('customs contract');
  await page.getByRole('button', { name: 'Search within these results' }).click();
  await page.waitForURL('**/search/?q=ferry+%2Bcustoms+%2Bcontract');
  await shown(page);

  await page.getByRole('checkbox', { name: 'Show results as sentences' }).check();
  await page.waitForURL('**/search/?q=ferry+%2Bcustoms+%2Bcontract&view=sentences');
  await page.locator('.kwic mark').first().waitFor();
  const words = await page.locator('.kwic mark').allInnerTexts();
  for (const word of words) expect(word).toMatch(/^(ferr|custom|contract)/i);

  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByText('Saved in this browser only.').waitFor();
  await page.goto(`${url()}search/`);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.locator('.search-tools > summary').click();
  await page.locator('.saved-searches a', { hasText: 'ferry +customs +contract' }).click();
  await page.locator('.kwic mark').first().waitFor();
  await page.locator('.search-tools > summary').click();
  await page.getByRole('button', { name: /^Remove the saved search/ }).click();
  await page.getByText('Removed.').waitFor();
  expect(await page.locator('.saved-searches li').count()).toBe(0);
});

test('Enter once more takes the articles of the date in a query', async () => {
  const page = await openSearch('');
  const input = page.locator('#search-input');
  await input.fill('ferry june 2018');
  await input.press('Enter');
  const offer = page.locator('.relaxed a[data-offer]');
  await offer.waitFor();
  expect(await offer.innerText()).toMatch(/^Published in June 2018: \d+ articles?$/);
  await page.getByText('or press Enter again').waitFor();
  await page.waitForURL('**/search/?q=ferry+june+2018');
  await input.press('Enter');
  await page.waitForURL('**/search/?q=ferry+year%3A2018-06');
});

test('words near each other and words of a form are shown as such, and unknown signs explained', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('"customs contract"~5')}`);
  await page.getByText('with at most 5 other words between them').waitFor();
  expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  await page.goto(`${url()}search/?q=f%3Frry`);
  await page.getByText('words of the form').waitFor();
  await shown(page);
  expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  await page.goto(`${url()}search/?q=customs+NEAR+contract`);
  await page.getByRole('button', { name: '"customs contract"~5' }).waitFor();
});
