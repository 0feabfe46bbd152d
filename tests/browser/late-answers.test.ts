import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';
import { holdRequest } from './held-request.ts';
import { openSearch as openSearchIn, shown, titles } from './search/read-results.ts';

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
  const script = await holdRequest(page, '**/_astro/*.js');
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
  const index = await holdRequest(page, '**/search/index/**');
  await page.goBack();
  await index.arrived;
  await page.evaluate(() => scrollTo(0, 0));
  await field(page).fill('tide table');
  await page.keyboard.press('Enter');
  index.release();
  await shows(page, 'tide table');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('Enter after typing searches for the text, although a suggestion for its beginning is selected', async () => {
  const page = await open('/people/');
  // Similar names are looked up if no name has the text.
  const similar = await holdRequest(page, '**/search/names/beginnings.json');
  await page.keyboard.press('/');
  await page.keyboard.type('ice');
  await page.getByRole('option', { name: 'Ferry workers' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('zz');
  await similar.arrived;
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=icezz');
});

test('the list of suggestions does not change while a reader chooses from it', async () => {
  const page = await open('/people/');
  // Titles are looked up from the third letter on.
  const more = await holdRequest(page, '**/search/titles/index.json');
  await page.keyboard.press('/');
  await page.keyboard.type('ic');
  await page.getByRole('option', { name: 'Inland Customs Eagles' }).first().waitFor();
  await page.keyboard.type('e');
  await more.arrived;
  await page.keyboard.press('ArrowDown');
  const loaded = page.waitForResponse(/\/search\/titles\/\d+\.json$/);
  more.release();
  await (await loaded).finished();
  await page.locator('[role="listbox"][aria-busy="false"]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=entity%3Aeagles*');
});

test('a second name is typed and compared while the first is loading', async () => {
  const page = await open('/about/');
  const openHeld = async () => {
    const first = await holdRequest(page, '**/entities/jane-doe/index.json');
    await page.goto(`${url()}compare/?a=jane-doe`);
    await first.arrived;
    await page.getByLabel('Second name').fill('harbour board');
    return first;
  };
  const first = await openHeld();
  first.release();
  await expect.poll(() => page.getByLabel('First name').inputValue()).toBe('Jane Doe');
  expect(await page.getByLabel('Second name').inputValue()).toBe('harbour board');
  await openHeld();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?a=jane-doe&b=harbour-board');
});

test('a date is looked up, and another before the answer', async () => {
  const page = await open('/dates/');
  const status = page.locator('[data-status]');
  const days = await holdRequest(page, '**/*.json');
  const date = page.locator('[data-go-to-date] input');
  await date.fill('1 March 1990');
  await date.press('Enter');
  await days.arrived;
  await date.fill('2 March 1991');
  await date.press('Enter');
  await status.getByText('1991').first().waitFor();
  const answered = page.waitForResponse('**/*.json');
  days.release();
  await (await answered).finished();
  expect(await status.innerText()).toContain('1991');
});

test('a file of names is read after another that was chosen later', async () => {
  const page = await open('/search/many/');
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!;
    const released = new Promise((resolve) => addEventListener('release', resolve, { once: true }));
    Blob.prototype.arrayBuffer = async function () {
      Object.defineProperty(Blob.prototype, 'arrayBuffer', own);
      await released;
      return this.arrayBuffer();
    };
  });
  const choose = (name: string) =>
    page.getByLabel('Or upload a CSV').setInputFiles({
      name: `${name}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(`name\n${name}\n`),
    });
  await choose('Jane Doe');
  await choose('Ann Pen');
  const names = page.getByLabel('Names, one per line');
  await expect.poll(() => names.inputValue()).toBe('Ann Pen');
  await page.evaluate(async () => {
    dispatchEvent(new Event('release'));
    await new Response(new Blob(['Read after the file'])).arrayBuffer();
  });
  expect(await names.inputValue()).toBe('Ann Pen');
});

test('a saved article is dragged while its page is loading', async () => {
  const page = await open('/reading-list/#1:letter,answer');
  await page.getByRole('button', { name: 'Add to my list' }).click();
  const key = await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    const { items, ...rest } = JSON.parse(localStorage.getItem(key!)!);
    localStorage.setItem(
      key!,
      JSON.stringify({ ...rest, items: items.map(({ id }: { id: string }) => ({ id })) }),
    );
    return key!;
  });
  const letter = await holdRequest(page, '**/articles/letter/');
  await page.reload();
  await letter.arrived;
  const rows = page.locator('.saved');
  await rows.nth(1).getByText('Director keeps').waitFor();
  const handle = (await rows.nth(0).locator('.drag').boundingBox())!;
  const last = (await rows.nth(1).boundingBox())!;
  await page.mouse.move(handle.x + 5, handle.y + 5);
  await page.mouse.down();
  letter.release();
  await page.waitForFunction((key) => localStorage.getItem(key)!.includes('Ferry workers'), key);
  await page.mouse.move(handle.x + 5, last.y + last.height - 2, { steps: 8 });
  await page.mouse.up();
  expect(await page.locator('.saved h3').allInnerTexts()).toEqual([
    'Director keeps the customs contract',
    'Ferry workers press Elm to drop its contract with ICE',
  ]);
});

test('the button that saves an article keeps the focus until it is saved', async () => {
  const page = await open('/articles/letter/');
  const article = await holdRequest(page, '**/articles/letter/');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await article.arrived;
  // The browser moves the focus from disabled elements when it paints.
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  article.release();
  await page.locator('[data-save] + [role=status]', { hasText: 'aved.' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-save'))).toBe(true);
});
