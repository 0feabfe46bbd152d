import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';
import { settled } from './kinds-of-page.ts';
import { readDownload } from '../support/browsing/read-download.ts';

const { open, url } = openFiction();

const articles = (page: Page) => page.locator('.dossier-article');
const titles = (page: Page) => page.locator('.dossier-article h2').allInnerTexts();
const letter = 'Ferry workers press Elm to drop its contract with ICE';
const answer = 'Director keeps the customs contract';

test('the dossier of a name has texts where rights allow, else citations, and becomes an e-book', async () => {
  const page = await open('/entities/ferry-company/');
  await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  await page.waitForURL('**/dossier/?name=ferry-company');
  await settled(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dossier: Elm Ferry Company');
  expect(await titles(page)).toEqual([letter, answer]);
  const [cited, whole] = await articles(page).all();
  expect(await cited!.innerText()).toContain('may not be passed on');
  expect(await cited!.innerText()).not.toContain('More than forty people');
  expect(await cited!.innerText()).toContain('https://courier.example/articles/letter/');
  expect(await whole!.innerText()).toContain('Strikers met at the quay');
  expect(await whole!.innerText()).toContain('Rights: CC BY 4.0');
  expect(await page.locator('#dossier').innerText()).toContain('Of 1 article there is only the headline');
  // No id of the article’s page, and no link into nowhere.
  expect(await whole!.locator('[id], a:not([href^="https://courier.example/"])').count()).toBe(0);

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'EPUB' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^Dossier [^:]+\.epub$/);
  const bytes = await readDownload(saved);
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
});

test('a topic, a pair and the reading list have dossiers; the reader’s own highlights come along if wanted', async () => {
  const page = await open('/dossier/?topic=strikes');
  await settled(page);
  expect(await titles(page)).toEqual([letter, answer]);
  await page.goto(`${url()}dossier/?a=ferry-company&b=jane-doe`);
  await settled(page);
  expect(await titles(page)).toEqual([letter, answer]);

  await page.evaluate(() => {
    const items = [
      { id: 'answer', block: 1, quote: 'Strikers met at the quay', note: 'Which quay?' },
      { id: 'answer', block: 2, quote: 'Words that were taken out' },
      { id: 'gone' },
    ];
    localStorage.setItem('backfile:reading-list:/', JSON.stringify({ version: 1, items }));
  });
  await page.goto(`${url()}dossier/?list=own`);
  await settled(page);
  expect(await titles(page)).toEqual([answer]);
  // The withdrawn article is left out, and this is said.
  expect(await page.locator('#dossier').innerText()).toContain('1 article could not be read');
  expect(await page.locator('mark').count()).toBe(0);
  await page.getByRole('checkbox', { name: 'with my highlights and notes' }).check();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['Strikers met at the quay']);
  expect(await page.locator('#dossier').innerText()).toContain('¶ 1 Which quay?');
  expect(await page.locator('#dossier').innerText()).not.toContain('Words that were taken out');

  // An article that may be in no list stays out, though the reader has saved it.
  await page.route('**/articles/answer/', async (route) => {
    const html = await (await route.fetch()).text();
    expect(html).toContain('data-copy-terms="text"');
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('data-copy-terms="text"', 'data-copy-terms="none"'),
    });
  });
  await page.reload();
  await settled(page);
  await page.locator('#dossier').getByText('There are no articles to put together').waitFor();
  expect(await titles(page)).toEqual([]);
});

test('of a story with an earlier version a dossier has the newest, and a reader’s own list both, with a word', async () => {
  const page = await open('/about/');
  const note =
    '<p class="text-note" data-version-note="later">A later version of this story exists: <a href="/articles/answer/">2 of 2</a></p>';
  await page.route('**/articles/letter/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: html.replace('<main', `${note}<main`) });
  });
  await page.goto(`${url()}dossier/?name=ferry-company`);
  await settled(page);
  expect(await titles(page)).toEqual([answer]);
  // It is there, so that nothing is said to be missing.
  expect(await page.locator('#dossier').innerText()).not.toContain('could not be read');
  await page.evaluate(() => {
    const items = [{ id: 'letter' }, { id: 'answer' }];
    localStorage.setItem('backfile:reading-list:/', JSON.stringify({ version: 1, items }));
  });
  await page.goto(`${url()}dossier/?list=own`);
  await settled(page);
  expect(await titles(page)).toEqual([letter, answer]);
  expect(await articles(page).first().innerText()).toContain('A later version of this story exists: 2 of 2');
});

test('the printed page has the articles, without tools', async () => {
  const page = await open('/dossier/?name=ferry-company');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'EPUB' }).isVisible()).toBe(false);
  expect(await articles(page).last().isVisible()).toBe(true);
});
