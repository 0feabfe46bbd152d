import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { fiction } from '../fiction.ts';
import { holdRequest } from '../held-request.ts';
import { openFiction } from '../open-fiction.ts';

const { open, takeProblems } = openFiction({
  ...fiction,
  'site.yaml': `${String(fiction['site.yaml'])}unusedRecords: publish\n`,
  'entities/radio.yaml': 'name: إذاعة الفانوس\nkind: organization\naliases: [Lantern Radio]\n',
});

const field = (page: Page) => page.locator('[data-search-box]:focus');
/** Returns the suggestions for the whole text: those for a part of it may have been shown before. */
const options = async (page: Page) => {
  // The choice of a text size has options, too.
  const list = page.locator('[role="listbox"][aria-busy="false"]').getByRole('option');
  await list.first().waitFor();
  return (await list.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
};
/**
 * Returns the option that a screen reader announces: the one that the field names as its active descendant.
 */
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.querySelector('span')?.textContent : undefined;
  });
const isOpen = (page: Page) => field(page).getAttribute('aria-expanded');

test('suggests names by any alias with their kinds, then their pages, then titles', async () => {
  const page = await open('/articles/letter/');
  await page.keyboard.press('/');
  await page.keyboard.type('ice');
  expect(await options(page)).toEqual([
    'Inland Customs Eagles also ICE Organization · 2 articles',
    'Iceland Place · 1 article',
    'Inland Customs Eagles Organization',
    'Iceland Place',
    'Ferry workers press Elm to drop its contract with ICE 19 June 2018',
  ]);
  expect(await page.getByRole('group', { name: 'Go to the page of' }).getByRole('option').count()).toBe(2);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('cafe z');
  await page.getByRole('option', { name: 'Café Zoé Organization · 2 articles' }).waitFor();
  // A typing error is tolerated, even in the first letter.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ucelan');
  await page.getByRole('option', { name: 'Iceland Place · 1 article' }).waitFor();
});

test('the arrow keys move through the list and back to the field, and typing continues', async () => {
  const page = await open('/articles/letter/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jane');
  const listed = await options(page);
  expect(await isOpen(page)).toBe('true');
  expect(await active(page)).toBeUndefined();
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toBe('Jane Doe');
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toBeUndefined();
  await page.keyboard.press('ArrowUp');
  expect(listed.at(-1)).toContain((await active(page))!);
  await page.keyboard.press('Home');
  expect(await active(page)).toBeUndefined();
  expect(await field(page).evaluate((node: HTMLInputElement) => node.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  await page.keyboard.type(' doe t');
  await page.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 2);
  expect(await options(page)).toEqual([
    'Jane Doe the painter Person · 1 article',
    'Jane Doe the painter Person',
  ]);
});

test('Enter on a name searches for it, and removes the words that named it', async () => {
  const page = await open('/search/?q=boats');
  await page.keyboard.press('/');
  await page.keyboard.press('End');
  await page.keyboard.type(' ann p');
  await options(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=boats+entity%3Aann-pen');
  expect(await field(page).inputValue()).toBe('boats entity:ann-pen ');
  expect(await isOpen(page)).toBe('false');
});

test('on other pages, Enter on a name leads to the search page', async () => {
  const page = await open('/people/');
  await page.keyboard.press('/');
  await page.keyboard.type('tide');
  expect((await options(page))[0]).toBe('Tides Topic · 26 articles');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=topic%3Atides*');
});

test('Enter on a page or a title opens it', async () => {
  const page = await open('/people/');
  await page.keyboard.press('/');
  await page.keyboard.type('eagles');
  await options(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/entities/eagles/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('director keeps');
  expect(await options(page)).toEqual(['Director keeps the customs contract 25 June 2018']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles/answer/');
});

test('Enter without a selected suggestion searches for the typed words', async () => {
  const page = await open('/people/');
  await page.keyboard.press('/');
  await page.keyboard.type('jane');
  await options(page);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=jane');
});

test('Escape closes the list, then empties the field, then returns the focus', async () => {
  const page = await open('/entities/harbour-board/', { viewport: { width: 1280, height: 400 } });
  const link = page.locator('main .hit a[href^="/articles/"]').last();
  await link.focus();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => scrollY)).toBeLessThan(top);
  await page.keyboard.type('jane');
  await options(page);
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe('false');
  expect(await field(page).inputValue()).toBe('jane');
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('');
  await page.keyboard.press('Escape');
  expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('pointer and touch choose like the keyboard, and leaving the field closes the list', async () => {
  const page = await open('/people/', { hasTouch: true, viewport: { width: 360, height: 740 } });
  await page.locator('[data-search-box]').tap();
  await page.keyboard.type('elm f');
  await options(page);
  await page.getByRole('option', { name: 'Elm Ferry Company Organization · 2 articles' }).tap();
  await page.waitForURL('**/search/?q=entity%3Aferry-company*');
  await page.goto(page.url().replace(/search.*/, 'people/'));
  await page.locator('[data-search-box]').click();
  await page.keyboard.type('elm f');
  await options(page);
  await page.getByRole('option', { name: 'Elm Ferry Company Organization', exact: true }).click();
  await page.waitForURL('**/entities/ferry-company/');
  await page.locator('[data-search-box]').click();
  await page.keyboard.type('elm f');
  await options(page);
  await page.keyboard.press('Tab');
  expect(await page.getByRole('listbox').count()).toBe(0);
});

test('on the search page suggestions are loaded after the first results', async () => {
  const page = await open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const texts = await holdRequest(page, '**/search/index/en/texts/**');
  await page.goto(page.url().replace('about/', 'search/'));
  // All at once: for its first letters alone there are no results to wait for.
  await page.keyboard.insertText('iceland');
  await texts.arrived;
  const suggestions = () => asked.filter((path) => /\/search\/(names|titles)\/|suggest\./.test(path));
  expect(suggestions()).toEqual([]);
  texts.release();
  await options(page);
  expect(suggestions()).not.toEqual([]);
});

test('the number of suggestions is announced once the reader pauses', async () => {
  const page = await open('/people/');
  await page.keyboard.press('/');
  await page.keyboard.type('ice');
  await page
    .getByRole('status')
    .filter({ hasText: '5 suggestions. Press the down arrow to reach them.' })
    .waitFor({ state: 'attached' });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the open list (%s), which stays within a phone',
  async (colorScheme) => {
    const found: string[] = [];
    for (const path of ['/people/', '/search/', '/']) {
      const page = await open(path, { colorScheme, viewport: { width: 320, height: 640 } });
      await page.keyboard.press('/');
      await page.keyboard.type('ice');
      await options(page);
      await page.keyboard.press('ArrowDown');
      found.push(...(await axeFaults(page)));
      const box = (await page.getByRole('listbox').boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    expect(found).toEqual([]);
  },
);

test('a name in Arabic is found by its own letters, and shown in its own direction', async () => {
  const page = await open('/people/');
  await page.keyboard.press('/');
  await page.keyboard.type('إذاعة');
  const name = page.getByRole('option').first().locator('bdi');
  expect(await name.innerText()).toBe('إذاعة الفانوس');
  expect(await name.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
});

test('on a right-to-left page the list is aligned with the field and reads in that direction', async () => {
  const page = await open('/people/', { viewport: { width: 900, height: 700 } });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.keyboard.press('/');
  await page.keyboard.type('ice');
  await options(page);
  const list = (await page.getByRole('listbox').boundingBox())!;
  const box = (await page.locator('.find').boundingBox())!;
  expect(list.x).toBeGreaterThanOrEqual(0);
  expect(Math.abs(list.x - box.x)).toBeLessThan(2);
  const name = (await page.locator('.suggestion-name').first().boundingBox())!;
  const fact = (await page.locator('.suggestion-fact').first().boundingBox())!;
  expect(name.x).toBeGreaterThan(fact.x);
});

test('without the tables the field works as usual', async () => {
  const page = await open('/people/');
  await page.route('**/search/names/*', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('/');
  await page.keyboard.type('ice');
  await failed;
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=ice');
  expect(takeProblems().length).toBeGreaterThan(0);
});
