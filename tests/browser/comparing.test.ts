import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { fiction, fleet } from './fiction.ts';
import { settled } from './kinds-of-page.ts';
import { holdRequest } from './held-request.ts';
import { openFiction } from './open-fiction.ts';

const { open, url } = openFiction({ ...fiction, ...fleet });

const compared = (page: Page) => page.locator('#compared');

test('two names are chosen by keyboard, and the address contains both', async () => {
  const page = await open('/compare/');
  expect(await compared(page).innerText()).toBe('Choose two names to compare.');
  await page.getByLabel('First name').focus();
  await page.keyboard.type('elm fer');
  await page.locator('[role="listbox"][aria-busy="false"]').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?a=ferry-company');
  await settled(page);
  expect(await page.getByLabel('First name').inputValue()).toBe('Elm Ferry Company');
  expect(await compared(page).innerText()).toContain(
    'Choose a second name to compare with Elm Ferry Company',
  );

  // A name with a prefix that only one entity has needs no choice.
  await page.getByLabel('Second name').focus();
  await page.keyboard.type('harbour board');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?a=ferry-company&b=harbour-board');
  await settled(page);
  expect(await page.locator('#compared h2').allInnerTexts()).toEqual([
    'Elm Ferry Company',
    'Harbour Board',
    expect.stringContaining('Articles that mention both'),
  ]);
  await page.goBack();
  await page.waitForURL('**/compare/?a=ferry-company');
});

test('two typed names are compared with one button, and an unknown one is reported', async () => {
  const page = await open('/compare/');
  const button = page.locator('#compare').getByRole('button', { name: 'Compare' });
  expect(await button.count()).toBe(1);
  await page.getByLabel('First name').fill('Jane Doe');
  await page.getByLabel('Second name').fill('nobody at all');
  await button.click();
  await page.locator('#compared', { hasText: 'There is no name “nobody at all” here.' }).waitFor();
  await page.getByLabel('Second name').fill('harbour board');
  await button.click();
  await page.waitForURL('**/compare/?a=jane-doe&b=harbour-board');
  await settled(page);
  expect(await page.getByLabel('First name').inputValue()).toBe('Jane Doe');
});

test('an unknown name leaves the comparison in place', async () => {
  const page = await open('/compare/?a=ferry-company&b=jane-doe');
  await settled(page);
  await page.getByLabel('Second name').fill('nobody at all');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('#compared', { hasText: 'There is no name “nobody at all” here.' }).waitFor();
  expect(await page.locator('#compared .row').count()).toBe(3);
  await page.getByLabel('Second name').fill('nobody else');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('#compared', { hasText: 'There is no name “nobody else” here.' }).waitFor();
  expect(await compared(page).innerText()).not.toContain('nobody at all');
});

test('an unknown name is reported while the comparison is loading, and after it', async () => {
  const page = await open('/compare/');
  const loading = await holdRequest(page, '**/entities/ferry-company/index.json');
  await page.goto(`${page.url()}?a=ferry-company&b=jane-doe`);
  await loading.arrived;
  await page.getByLabel('Second name').fill('nobody at all');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.locator('#compared', { hasText: 'There is no name “nobody at all” here.' }).waitFor();
  loading.release();
  await settled(page);
  expect(await page.locator('#compared .row').count()).toBe(3);
  expect(await compared(page).innerText()).toContain('There is no name “nobody at all” here.');
});

test('two names share one time axis, and a table has the same data', async () => {
  const page = await open('/compare/?a=ferry-company&b=jane-doe');
  await settled(page);
  expect(await page.locator('#compared .row').count()).toBe(3);
  await page.getByText('View as table').click();
  expect(await page.locator('#compared thead th').allInnerTexts()).toEqual([
    'When',
    'Elm Ferry Company',
    'Jane Doe',
    'Both',
  ]);
  const rows = await page
    .locator('#compared tbody tr')
    .evaluateAll((nodes) => nodes.map((row) => [...row.children].map(({ textContent }) => textContent)));
  expect(rows).toEqual([
    ['19 June 2018', '1', '1', '1'],
    ['25 June 2018', '1', '1', '1'],
  ]);
});

test('the articles that list both names show their sentences, and link to the page of the pair', async () => {
  const page = await open('/compare/?a=jane-doe&b=ferry-company');
  await settled(page);
  const shared = page.getByRole('region', { name: 'Articles that mention both' });
  expect(await shared.locator('.hit').count()).toBe(2);
  expect(await shared.locator('mark').allInnerTexts()).toContain('Elm Ferry Company');
  await shared.getByText('All 2 articles, with the sentences').click();
  await page.waitForURL('**/entities/ferry-company/with/jane-doe/');
  await page.getByText('Compare over time').click();
  await page.waitForURL('**/compare/?a=ferry-company&b=jane-doe');
});

test('a single shared article is the evidence', async () => {
  const page = await open('/compare/?a=cafe-zoe&b=iceland');
  await settled(page);
  const shared = page.locator('#compared .hit');
  expect(await shared.locator('.title').innerText()).toBe(
    'Ferry workers press Elm to drop its contract with ICE',
  );
  expect(await shared.locator('.when').innerText()).toBe('19 June 2018');
  expect(await shared.locator('.quote').innerText()).toContain('Iceland’s trawlers lay in the harbour.');
  expect(await shared.locator('.quote a').getAttribute('href')).toMatch(/\/articles\/letter\/#p\d+$/);
});

test('a former id shows its current entity, and a missing one is reported', async () => {
  const page = await open('/compare/?a=elm-boats&b=iceland');
  await settled(page);
  expect(await page.getByLabel('First name').inputValue()).toBe('Elm Ferry Company');
  await page.goto(`${url()}compare/?a=iceland&b=iceland`);
  await settled(page);
  expect(await compared(page).innerText()).toContain('the same name twice');
  await page.goto(`${url()}compare/?a=No+such&b=iceland`);
  await settled(page);
  expect(await compared(page).innerText()).toBe('There is no name “No such” here.');
  await page.getByLabel('First name').fill('Nobody at all');
  await page.keyboard.press('Enter');
  await page.getByText('There is no name “Nobody at all” here.').first().waitFor();
});

test('a list has all connections of a name, in columns on a wide screen, linking to the evidence', async () => {
  const page = await open('/entities/owner/');
  expect(await page.locator('.side .card').count()).toBe(8);
  await page.getByText('All 10 connections').click();
  await page.waitForURL('**/entities/owner/with/');
  expect(await page.locator('.card').count()).toBe(10);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole('link', { name: 'Jackdaw' }).click();
  await page.waitForURL('**/entities/jackdaw/with/owner/');
});

test('without JavaScript the page explains why it needs it, and where to go instead', async () => {
  const page = await open('/compare/?a=iceland', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('Comparing needs JavaScript');
  expect(await page.getByLabel('First name').isVisible()).toBe(false);
  expect(await page.locator('main a[href$="/people/"]').count()).toBe(1);
});

test('until a name is chosen, pairs that are often in the same articles lead to their comparison', async () => {
  const page = await open('/compare/');
  const often = page.getByRole('region', { name: 'Often in the same articles' });
  const pair = often.getByRole('link').first();
  const names = (await pair.innerText()).split(' and ');
  await pair.click();
  await page.waitForURL('**/compare/?a=*&b=*');
  await settled(page);
  expect((await page.locator('#compared h2').allInnerTexts()).slice(0, 2)).toEqual(names);
  expect(await often.isVisible()).toBe(false);
});
