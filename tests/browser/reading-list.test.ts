import { passageDigest } from '../../src/archive/passages/passage-digest.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article } from '../support/content.ts';
import { fiction } from './fiction.ts';
import { openFiction } from './open-fiction.ts';
import { readDownload } from '../support/browsing/read-download.ts';

const { open, url, takeProblems } = openFiction({
  ...fiction,
  'articles/2018/renamed.md': article('redirectFrom: [/articles/old-name/]\n', 'It is fiction.', {
    title: 'An article of a new name',
    date: '2018-08-01',
  }),
});

const titles = (page: Page) => page.locator('#reading-list section:last-child .saved h3').allInnerTexts();
const letter = 'Ferry workers press Elm to drop its contract with ICE';
const answer = 'Director keeps the customs contract';

/** Saves the article at an address. */
async function save(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url() + path);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[data-save] + [role=status]', { hasText: 'aved.' }).waitFor();
}

async function openList(page: Page, hash = ''): Promise<void> {
  // A different fragment of the same page would not reload it.
  await page.goto('about:blank');
  await page.goto(`${url()}reading-list/${hash}`);
  await page.locator('#reading-list h2').first().waitFor();
}

test('articles and passages are saved, ordered by keyboard and pointer, annotated, and kept', async () => {
  const page = await open('/');
  await save(page, 'articles/letter/');
  await save(page, 'articles/letter/#p2');
  await save(page, 'articles/answer/');
  await page.locator('[data-save] + [role=status] a').click();
  await page.waitForURL('**/reading-list/');
  expect(await titles(page)).toEqual([letter, letter, answer]);
  const rows = page.locator('.saved');
  expect(await rows.nth(0).locator('.saved-facts').first().innerText()).toBe(
    'Nobody Atall, Ann Pen · 19 June 2018',
  );
  expect(await rows.nth(1).locator('.saved-facts').first().innerText()).toContain('¶ 2');
  expect(await rows.nth(1).locator('blockquote').innerText()).toMatch(/^The Inland Customs Eagles/);
  expect(await rows.nth(1).locator('h3 a').getAttribute('href')).toMatch(
    /^\/articles\/letter\/\?w=\w{6}#p2$/,
  );

  await rows.nth(0).locator('textarea').fill('Ask who signed it');
  await rows.nth(2).getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await titles(page)).toEqual([answer, letter, letter]);
  // It cannot move further up, and keeps the focus.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move down');

  const handle = (await rows.nth(0).locator('.drag').boundingBox())!;
  const last = (await rows.nth(2).boundingBox())!;
  await page.mouse.move(handle.x + 5, handle.y + 5);
  await page.mouse.down();
  await page.mouse.move(handle.x + 5, last.y + last.height - 2, { steps: 8 });
  await page.mouse.up();
  expect(await titles(page)).toEqual([letter, letter, answer]);

  await openList(page);
  expect(await titles(page)).toEqual([letter, letter, answer]);
  expect(await rows.nth(0).locator('textarea').inputValue()).toBe('Ask who signed it');

  await rows.nth(1).getByRole('button', { name: 'Remove' }).click();
  expect(await titles(page)).toEqual([letter, answer]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await titles(page)).toEqual([letter, letter, answer]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'BibTeX' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('reading-list.bib');
  const text = (await readDownload(download)).toString();
  expect([...text.matchAll(/@misc\{(\w+),/g)].map(([, id]) => id)).toEqual(['letter', 'answer']);
});

test('a note keeps the focus while another window saves, reorders and removes articles', async () => {
  const page = await open('/');
  await save(page, 'articles/letter/');
  await openList(page);
  const other = await page.context().newPage();
  const note = page.locator('textarea').first();
  await note.pressSequentially('Ask who ');
  await save(other, 'articles/answer/');
  await page.locator('.saved').nth(1).waitFor();
  await page.keyboard.type('signed ');
  expect(await titles(page)).toEqual([letter, answer]);
  expect(await page.getByRole('button', { name: 'Move down' }).first().isEnabled()).toBe(true);

  await openList(other);
  await other.getByRole('button', { name: 'Move up' }).last().click();
  await page.locator('.saved:first-child h3', { hasText: answer }).waitFor();
  await page.keyboard.type('it');
  expect(await page.locator('textarea').last().inputValue()).toBe('Ask who signed it');
  expect(await titles(page)).toEqual([answer, letter]);
  expect(await page.getByRole('button', { name: 'Move down' }).last().isDisabled()).toBe(true);

  await other.getByRole('button', { name: 'Remove' }).first().click();
  await page.locator('.saved:only-child').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await other.close();
});

test('a note that another window changed is shown as it is stored', async () => {
  const page = await open('/');
  await save(page, 'articles/letter/');
  await openList(page);
  const other = await page.context().newPage();
  await openList(other);
  await page.locator('textarea').fill('Mine');
  await other.locator('.saved-note', { hasText: 'Mine' }).waitFor({ state: 'attached' });
  await other.locator('textarea').fill('Mine, and more');
  await page.locator('.saved-note', { hasText: 'and more' }).waitFor({ state: 'attached' });
  expect(await page.locator('textarea').inputValue()).toBe('Mine, and more');
  await other.close();
});

test('a search result is saved from the results, and removed on the reading list’s page', async () => {
  const page = await open('/search/?q=customs+contract');
  const hit = page.locator('.hit', { hasText: answer });
  await hit.getByRole('button', { name: `Save ${answer}`, exact: true }).click();
  await hit.locator('[role=status]', { hasText: 'Saved.' }).waitFor();
  await openList(page);
  expect(await titles(page)).toEqual([answer]);

  await page.goto(`${url()}articles/answer/`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Already saved.').waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Removed.').waitFor();
  await openList(page);
  expect(await titles(page)).toEqual([]);
});

/** Returns the texts that are highlighted as the reader’s own. */
const ownMarks = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('own-marks') ?? [])].map((range) => (range as Range).toString()),
  );

test('the words of a selection are saved from its actions, highlighted from then on, tagged and kept', async () => {
  const page = await open('/articles/letter/');
  const words = await page.evaluate(() => {
    const block = document.getElementById('p2')!;
    const name = block.querySelector('a.mention')!.firstChild as Text;
    getSelection()!.setBaseAndExtent(block.firstChild!, 0, name, name.length);
    return getSelection()!.toString();
  });
  expect(await ownMarks(page)).toEqual([]);
  const bar = page.getByRole('region', { name: 'Selected text' });
  await bar.getByRole('button', { name: 'Save' }).click();
  await bar.getByText('Paragraph 2 saved.').waitFor();
  await openList(page);
  expect(await page.locator('.saved h3 a').getAttribute('href')).toMatch(
    /^\/articles\/letter\/\?w=\w{6}#p2$/,
  );
  expect(await page.locator('.saved blockquote mark').innerText()).toBe(words.trim());
  await page.getByRole('textbox', { name: /^Tags of/ }).fill('customs, two words,');
  await openList(page);
  expect(await page.getByRole('textbox', { name: /^Tags of/ }).inputValue()).toBe('customs, two words');
  await page.goto(`${url()}articles/letter/`);
  await page.waitForFunction(() => CSS.highlights.has('own-marks'));
  expect(await ownMarks(page)).toEqual([words.trim()]);
  await page.goto(`${url()}articles/answer/`);
  await page.waitForLoadState('networkidle');
  expect(await ownMarks(page)).toEqual([]);
});

test('a shared list does not change the reader’s own, follows redirects, and reports missing articles', async () => {
  const page = await open('/');
  await save(page, 'articles/answer/');
  await openList(page, '#1:letter.2~for%20you,old-name,gone,nothing');
  const shared = page.locator('.shared-list');
  await shared.getByText('An article of a new name').waitFor();
  await shared.getByText('No longer in this archive.').waitFor();
  await shared.getByText('Withdrawn: this article is no longer published.').waitFor();
  expect(await shared.locator('.saved-note').innerText()).toBe('for you');
  expect(await shared.locator('h3 a').nth(1).getAttribute('href')).toBe('/articles/renamed/');
  expect(await titles(page)).toEqual([answer]);

  await shared.getByRole('button', { name: 'Add to my list' }).click();
  expect(await titles(page)).toEqual([answer, letter, 'An article of a new name', 'gone', 'nothing']);
  expect(new URL(page.url()).hash).toBe('');
  // The browser reports the missing file.
  expect(takeProblems().filter((problem) => !problem.includes('404'))).toEqual([]);
});

test('a passage whose words have changed since it was saved says so', async () => {
  const page = await open('/');
  const words = 'The Inland Customs Eagles (ICE) would not answer. ICE took the contract in May.';
  await openList(
    page,
    `#1:letter.2.${passageDigest(words)},letter.1.${passageDigest(words)},letter.99.${passageDigest(words)}`,
  );
  const rows = page.locator('.saved');
  await rows.nth(2).locator('.saved-gone').waitFor();
  await rows.nth(1).locator('.saved-gone').waitFor();
  expect(await rows.locator('.saved-gone').allInnerTexts()).toEqual(
    Array(2).fill('The words of this passage have changed since it was saved.'),
  );
});

test('a browser without storage is reported when saving', async () => {
  const page = await open('/robots.txt');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('It is off.', 'SecurityError');
      },
    }),
  );
  await page.goto(`${url()}articles/letter/`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .locator('[data-save] + [role=status]', { hasText: 'This browser keeps nothing for this site' })
    .waitFor();
});

test('an empty list says what it is for, until something is saved', async () => {
  const page = await open('/reading-list/');
  const use = page.getByText('Then you print the list, make a dossier of it');
  await use.waitFor();
  await page.goto(`${url()}articles/letter/`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[data-save] + [role=status]', { hasText: 'Saved.' }).waitFor();
  await page.goto(`${url()}reading-list/`);
  await page.locator('.saved').waitFor();
  expect(await use.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Clear list' }).click();
  await use.waitFor();
});
