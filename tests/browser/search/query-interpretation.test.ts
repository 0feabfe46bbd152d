import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { axeFaults } from '../axe-faults.ts';
import { fiction } from '../fiction.ts';
import { openFiction } from '../open-fiction.ts';
import { openSearch as openSearchIn, shown, titles } from './read-results.ts';

const archive = openFiction({
  ...fiction,
  // Two people who share an alias.
  'entities/bo-marsh.yaml': entity('Bo Marsh', 'person', 'aliases: [the Keeper]\n'),
  'entities/ivo-tarn.yaml': entity('Ivo Tarn', 'person', 'aliases: [The keeper]\n'),
  'articles/keepers.md': article('', 'Bo Marsh handed the lamp to Ivo Tarn.', {
    title: 'A lamp is handed over',
    entities: '[bo-marsh, ivo-tarn]',
  }),
  'articles/lamp.md': article('', 'Ivo Tarn lit the lamp.', {
    title: 'A lamp is lit',
    entities: '[ivo-tarn]',
  }),
});
const openSearch = (query: string) => openSearchIn(archive, `?${new URLSearchParams({ q: query })}`);

/** Returns the interpretation of the query as shown, without the symbols of the remove buttons. */
const interpreted = async (page: Page) =>
  (await page.locator('.interpreted').innerText())
    .replace(/\s*×|Clear search/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const hints = (page: Page) => page.locator('.hints li');
const query = (page: Page) => page.locator('#search-input').inputValue();

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#search-input').fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('#search-app')?.dataset['shown'] === asked,
    text,
  );
  await shown(page);
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key does not reach ${selector}`);
}

test('one query combines phrases, alternatives, exclusions, fields and dates', async () => {
  const page = await openSearch('contract "customs contract" -ferry');
  await expect
    .poll(() => interpreted(page))
    .toBe('Searching for: both contract and the phrase customs contract, not ferry');
  expect(await titles(page)).toEqual([]);

  const asked: readonly (readonly [string, string, readonly string[]])[] = [
    ['trawlers OR painter', 'either trawlers or painter', ['Boats, painted', 'Jane Doe the painter']],
    [
      'title:contract -title:ICE',
      'contract in the title, not ICE in the title',
      ['Director keeps the customs contract'],
    ],
    [
      '(exhibition OR boats) from:2019 to:2019-06',
      'either exhibition or boats, from 2019, up to June 2019',
      ['Boats, painted'],
    ],
    [
      'year:2018 kind:article -byline:pen',
      'of 2018, only articles, not by Ann Pen',
      ['Director keeps the customs contract'],
    ],
    [
      'entity:ICE topic:work -trawl*',
      'mentioning Inland Customs Eagles, about Work, not words that begin with trawl',
      ['Director keeps the customs contract'],
    ],
    ['language:French', 'in French', ['Le phare rouvre']],
    [
      'source:fiction',
      'first published by A paper of fiction',
      ['Ferry workers press Elm to drop its contract with ICE'],
    ],
  ];
  for (const [text, words, found] of asked) {
    await type(page, text);
    expect([text, await interpreted(page)]).toEqual([text, `Searching for: ${words}`]);
    expect([text, await titles(page)]).toEqual([text, expect.arrayContaining([...found])]);
  }
});

test('each part of the interpretation is removed by keyboard, and the focus stays among them', async () => {
  const page = await openSearch('(boats OR contract) -ICE topic:strikes');
  await page.locator('#search-input').focus();
  await tabTo(page, '[aria-label="Remove contract"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.interpreted .chip').length === 4);
  expect(await query(page)).toBe('(boats) -ICE topic:strikes');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Remove not ICE',
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.interpreted .chip').length === 3);
  expect(await query(page)).toBe('(boats) topic:strikes');
  await expect.poll(() => interpreted(page)).toBe('Searching for: boats, about Strikes');
  await tabTo(page, '.chip-all');
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.search === '');
  expect(await query(page)).toBe('');
});

test('a mistake is underlined and explained, the search runs, and a correction is applied by keyboard', async () => {
  const page = await openSearch('tilte:contract ferry (');
  expect(await page.locator('.mirror .mistake').allInnerTexts()).toEqual(['tilte:', '(']);
  expect(await hints(page).first().innerText()).toContain('There is no field “tilte:”');
  expect(await titles(page)).toContain('Ferry workers press Elm to drop its contract with ICE');
  await page.locator('#search-input').focus();
  await tabTo(page, '.hint-suggestion');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.mistake').length === 1);
  expect(await query(page)).toBe('title:contract ferry (');

  await type(page, 'boats from:2018-13 OR');
  expect(await page.locator('.mirror .mistake').allInnerTexts()).toEqual(['2018-13', 'OR']);
  expect(await titles(page)).toContain('Boats, painted');
  await type(page, 'boats');
  expect(await page.locator('.mirror').isVisible()).toBe(false);
});

test('a name is found by its alias; an unknown one is reported with similar names', async () => {
  const page = await openSearch('entity:"jane doe"');
  await expect.poll(() => interpreted(page)).toBe('Searching for: mentioning Jane Doe');
  await type(page, 'entity:"Harbor Bord"');
  expect(await hints(page).innerText()).toContain(
    'No person, organization or place is called “Harbor Bord”.',
  );
  await page.locator('.hint-suggestion', { hasText: 'Harbour Board' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=entity%3Aharbour-board');
  await shown(page);
  await expect.poll(() => interpreted(page)).toBe('Searching for: mentioning Harbour Board');
  expect((await titles(page)).length).toBe(20);
});

test('an ambiguous name is reported, finds all its entities, and is resolved by keyboard', async () => {
  const page = await openSearch('entity:"the keeper"');
  expect(await hints(page).allInnerTexts()).toEqual([
    '"the keeper" “the keeper” is the name of 2; all are included. Choose one: Ivo Tarn, Bo Marsh',
  ]);
  expect(await titles(page)).toEqual(expect.arrayContaining(['A lamp is handed over', 'A lamp is lit']));
  await page.locator('#search-input').focus();
  await tabTo(page, '.hint-suggestion:last-of-type');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=entity%3Abo-marsh');
  await shown(page);
  await expect.poll(() => interpreted(page)).toBe('Searching for: mentioning Bo Marsh');
  expect(await titles(page)).toEqual(['A lamp is handed over']);
  expect(await hints(page).count()).toBe(0);
});

test('the help opens by keyboard, and each of its examples finds something', async () => {
  const page = await openSearch('');
  await page.locator('#search-input').focus();
  await tabTo(page, '.search-help summary');
  await page.keyboard.press('Enter');
  const examples = await page.locator('.search-help code').allInnerTexts();
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    await type(page, example);
    expect([example, await page.locator('.mistake').allInnerTexts()]).toEqual([example, []]);
    expect([example, await page.locator('.hit').count()]).not.toEqual([example, 0]);
    expect([example, await page.locator('.relaxed').isVisible()]).toEqual([example, false]);
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (colorScheme) => {
  const text = 'tilte:contract entity:nobody "ferry company" -ICE';
  const page = await archive.open(`/search/?${new URLSearchParams({ q: text })}`, { colorScheme });
  await shown(page);
  await page.locator('.hints li').first().waitFor();
  await page.locator('.search-help summary').click();
  expect(await axeFaults(page)).toEqual([]);
});
