import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { axeFaults } from '../axe-faults.ts';
import { fiction } from '../fiction.ts';
import { openFiction } from '../open-fiction.ts';
import { readDownload } from '../../support/browsing/read-download.ts';

const { open, takeProblems, url } = openFiction({
  ...fiction,
  'entities/pier.yaml': entity('The Pier', 'place', 'aliases: [ICE]\n'),
  'articles/2019/pier.md': article('', 'The Pier closed. =Nobody, “At” All wrote; it is fiction.', {
    title: 'The Pier',
    date: '2019-04-01',
    entities: '[pier]',
  }),
});

/** Enters names and counts them with the keyboard. */
async function countNames(page: Page, names: string): Promise<void> {
  const box = page.getByLabel('Names, one per line');
  await box.focus();
  await page.keyboard.insertText(names);
  await page.getByRole('button', { name: 'Count' }).focus();
  await page.keyboard.press('Enter');
}

/** Returns each row as a reader sees it. */
const rows = async (page: Page) =>
  (await page.locator('tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
const announced = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

test('each name has its count, a link to its search, and its interpretation', async () => {
  const page = await open('/search/many/');
  await countNames(
    page,
    'elm ferry company\nDOE, JANE\nICE\ncafe zoe\nwrote to its director\nNobody Here\n\nIce',
  );
  await announced(page, '6 names, 5 of them in articles.');
  expect(await rows(page)).toEqual([
    'elm ferry company Elm Ferry Company Organization 2',
    'DOE, JANE Jane Doe Person 2',
    'ICE 2 entities of this name: Inland Customs Eagles Organization · 2 The Pier Place · 1 3',
    'cafe zoe Café Zoé Organization 2',
    'wrote to its director Exact phrase 1',
    'Nobody Here Exact phrase 0',
  ]);
  const links = await page
    .locator('tbody .number a')
    .evaluateAll((nodes) =>
      nodes.map((node) => [node.getAttribute('href')!, Number(node.textContent)] as const),
    );
  expect(links.length).toBe(5);
  for (const [href, count] of links) {
    await page.goto(url() + href.slice(1));
    const words = count === 1 ? '1 result' : `${count} results`;
    await page.locator('.count', { hasText: words }).waitFor();
  }
});

test('the counts are saved as a table without formulas', async () => {
  const page = await open('/search/many/');
  await countNames(page, 'Jane Doe\n=Nobody, “At” All');
  await announced(page, '2 names, all of them in articles.');
  const save = page.getByRole('button', { name: 'Save as CSV' });
  await save.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('names.csv');
  const lines = (await readDownload(download)).toString().split('\r\n');
  expect(lines.length).toBe(4);
  expect(lines[1]).toBe(
    `Jane Doe,entity,Jane Doe,person,jane-doe,2,https://courier.example/search/?q=entity%3Ajane-doe`,
  );
  expect(lines[2]).toMatch(/^"'=Nobody, “At” All",exact phrase,,,,1,http/);
});

test('a file is read, its column of names is detected, and another can be chosen', async () => {
  const page = await open('/search/many/');
  expect(await page.getByLabel('Column with the names').isVisible()).toBe(false);
  const buffer = Buffer.from('﻿year;name;place\r\n1923;"Jane Doe";Iceland\r\n1924;Ann Pen;Elm\r\n');
  await page
    .getByLabel('Or upload a CSV')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
  const box = page.getByLabel('Names, one per line');
  await page.getByLabel('Column with the names').waitFor();
  expect(await box.inputValue()).toBe('Jane Doe\nAnn Pen');
  await page.getByLabel('Column with the names').focus();
  await page.keyboard.press('ArrowDown');
  expect(await box.inputValue()).toBe('Iceland\nElm');
  await page.getByLabel('The first row is a heading').focus();
  await page.keyboard.press('Space');
  expect(await box.inputValue()).toBe('place\nIceland\nElm');
  expect(await axeFaults(page)).toEqual([]);
});

test('a file without a table, and a list without names, are reported', async () => {
  const page = await open('/search/many/');
  const buffer = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0]);
  await page
    .getByLabel('Or upload a CSV')
    .setInputFiles({ name: 'people.xlsx', mimeType: 'application/zip', buffer });
  await announced(page, '“people.xlsx” could not be read as a table. Save it as CSV, or paste the names.');
  await countNames(page, ' \n—\n');
  await announced(page, 'There are no names to count: paste some, one per line.');
  expect(await page.locator('table').isVisible()).toBe(false);
});

test('500 names are counted in order while the page stays responsive, and counting can be stopped', async () => {
  const page = await open('/search/many/');
  const names = Array.from({ length: 500 }, (_, index) =>
    index % 5 === 0 ? `Tide table ${index}` : `Nobody ${index}`,
  );
  await countNames(page, ['Jane Doe', ...names].slice(0, 500).join('\n'));
  await announced(page, '500 names');
  await page.locator('tbody tr').nth(499).waitFor();
  expect((await rows(page))[0]).toContain('Jane Doe Person 2');
  expect((await page.locator('tbody th').allInnerTexts()).slice(1)).toEqual(names.slice(0, 499));

  // The index stops responding until the reader cancels.
  await page.reload();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/index/**', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await countNames(page, ['Jane Doe', 'Nobody Here', 'Iceland'].join('\n'));
  await page.locator('tbody tr').first().waitFor();
  expect(await page.getByRole('progressbar', { name: 'Names counted' }).getAttribute('max')).toBe('3');
  await page.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  release();
  await announced(page, 'Stopped after 1 of 3 names.');
  expect(await page.getByRole('button', { name: 'Save as CSV' }).isVisible()).toBe(true);
});

test('names that cannot be loaded are reported', async () => {
  const page = await open('/search/many/');
  await page.route('**/search/names/**', (route) => route.abort());
  await countNames(page, 'Jane Doe');
  await announced(page, 'The names of the archive could not be loaded. Try again.');
  expect(takeProblems().length).toBeGreaterThan(0);
});

test.each([320, 1440])(
  'the page has no faults for axe in light or dark, and never scrolls sideways (%i px)',
  async (width) => {
    const page = await open('/search/many/', { viewport: { width, height: 900 } });
    await countNames(page, 'Jane Doe\nICE\nNobody Here of a very long name that goes on and on');
    await announced(page, '3 names');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);
