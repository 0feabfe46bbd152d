import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { readDownload } from '../support/browsing/read-download.ts';

const { open, url } = openFiction();
const notice = 'Written by whoever made this link, not by The Elm Courier.';

async function openList(items: readonly object[]): Promise<Page> {
  const page = await open('/reading-list/');
  await page.evaluate(
    (list) => localStorage.setItem('backfile:reading-list:/', JSON.stringify({ version: 1, items: list })),
    items,
  );
  await page.reload();
  await settled(page);
  return page;
}

test('a reading list becomes a case: its passages in order, the teacher’s words set apart, one link', async () => {
  const page = await openList([
    { id: 'answer', block: 1, quote: 'Strikers met at the quay', note: 'Mine alone' },
    { id: 'letter', block: 1 },
  ]);
  await page.getByRole('button', { name: 'Case for a class' }).click();
  await page.getByLabel('Title').fill('Whose ferry?');
  await page.getByLabel('Question', { exact: true }).fill('Who decides?\n\nAnd who <b>should</b>?');
  await page.getByLabel('Your words before passage 2').fill('Seven days before.');
  await page.getByLabel('Your words at the end').fill('Discuss.');
  await page.getByRole('button', { name: 'Move up: Ferry workers' }).click();
  // The words belong to their passage.
  expect(await page.getByLabel('Your words before passage 1').inputValue()).toBe('Seven days before.');
  await page.getByRole('link', { name: 'Show the case' }).click();
  await page.locator('.case-gaps').waitFor();

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Whose ferry?');
  expect(await page.locator('.dossier-article h2').allInnerTexts()).toEqual([
    'Ferry workers press Elm to drop its contract with ICE',
    'Director keeps the customs contract',
  ]);
  expect(await page.locator('.case-words').allInnerTexts()).toEqual([
    `Who decides?\n\nAnd who <b>should</b>?\n\n${notice}`,
    `Seven days before.\n\n${notice}`,
    `Discuss.\n\n${notice}`,
  ]);
  // The first may not be passed on; of the second there is the paragraph only.
  const [cited, passage] = await page.locator('.dossier-article').all();
  expect(await cited!.innerText()).toContain('may not be passed on');
  expect(await cited!.innerText()).not.toContain('More than forty people');
  expect(await passage!.locator('blockquote').innerText()).toContain('Strikers met at the quay');
  expect(await passage!.locator('mark').allInnerTexts()).toEqual(['Strikers met at the quay']);
  // What a reader wrote for themselves is no part of it.
  expect(await page.locator('main').innerText()).not.toContain('Mine alone');
  expect(page.url()).not.toContain('Mine');

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'EPUB' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('Whose ferry.epub');
  expect((await readDownload(saved)).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'EPUB' }).isVisible()).toBe(false);
  expect(await page.getByText('Change a copy').isVisible()).toBe(false);
  expect(await page.getByText(notice).first().isVisible()).toBe(true);
});

test('who opens the link needs no list, and sees what changed, what is gone and what the archive lacks', async () => {
  const page = await open(
    '/dossier/#case=Whose&question=&after=&list=1:answer.1.aaaaaa,answer.99,gone,answer',
  );
  await page.locator('.case-gaps').waitFor();
  expect(await page.locator('.dossier-article').allInnerTexts()).toEqual([
    expect.stringContaining('The words of this passage have changed'),
    expect.stringContaining('The words of this passage have changed'),
    expect.stringContaining('No longer in this archive'),
    expect.stringContaining('Strikers met at the quay'),
  ]);
  expect(await page.locator('.case-notice').allInnerTexts()).toEqual([notice]);
  expect(await page.locator('.case-gaps a').getAttribute('href')).toMatch(/dates\/$/);
  await page.getByRole('link', { name: 'Change a copy' }).click();
  await page.waitForURL('**/dossier/?edit=case#case=Whose*');
  expect(await page.getByLabel('Title').inputValue()).toBe('Whose');
});

test('the years between the passages that have no article are told', async () => {
  const page = await open('/dossier/#case=Between&list=1:answer,tide-table-05');
  await page.locator('.case-gaps').waitFor();
  expect(await page.locator('.case-gaps').innerText()).toMatchInlineSnapshot(`
    "What this archive does not have

    Of the years 1923 to 2018, it has no article from 1924–2017.

    What it has, by date"
  `);
});

test('another case that is pasted into the address takes the place of the first', async () => {
  const page = await open('/dossier/#case=One&list=1:answer');
  await page.getByRole('heading', { level: 1, name: 'One' }).waitFor();
  await page.goto(`${url()}dossier/#case=Two&list=1:answer`);
  await page.getByRole('heading', { level: 1, name: 'Two' }).waitFor();
});

test('a case in which nothing can be read says so', async () => {
  const page = await open('/dossier/#case=');
  await page.getByText('This link contains nothing that can be read.').waitFor();
});
