import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, type Files } from '../support/content.ts';
import { axeFaults } from './axe-faults.ts';
import { openFiction } from './open-fiction.ts';

// 31 March 1987 is in the sixth week from a Sunday, the most that a month has.
const days = 31;
/** A month of fiction with more articles than a page lists. */
const busyMonth: Files = Object.fromEntries(
  Array.from({ length: days * 4 }, (_, at) => [
    `articles/story-${at}.md`,
    article('standfirst: Nothing of this ever happened in any harbour.\n', 'A story of fiction.', {
      title: `The ferry of trip ${at + 1} leaves the northern quay late again`,
      date: `1987-03-${String((at % days) + 1).padStart(2, '0')}`,
    }),
  ]),
);
/** What is dated to the month alone. */
const undatedDays: Files = Object.fromEntries(
  [1, 2].map((at) => [
    `articles/vague-${at}.md`,
    article('', 'A story of fiction.', { title: `The quay of trip ${at}`, date: '1987-03' }),
  ]),
);
const { open } = openFiction({ ...busyMonth, ...undatedDays });

const phone = { viewport: { width: 360, height: 740 } };
const top = (page: Page, selector: string) =>
  page
    .locator(`${selector}:visible`)
    .first()
    .evaluate((node) => node.getBoundingClientRect().top);

test('each day of a busy month shows one headline on a phone, and a link to the others', async () => {
  const page = await open('/1987/03/', phone);
  expect(await page.locator('.led .title a:visible').count()).toBe(days);
  expect(await page.locator('.period-grid .head a:visible').count()).toBe(0);
  // What has no day has no lead: all of it is shown.
  expect(await page.locator('.group .title a:visible').count()).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
  expect(await top(page, '.hits .title a')).toBeLessThan(560);
  expect(await axeFaults(page)).toEqual([]);
  await page
    .locator('.led')
    .first()
    .getByRole('link', { name: /See all 4/ })
    .click();
  await page.waitForURL('**/1987/03/01/');
});

test('a busy month shows three headlines of each day, and the first in its grid', async () => {
  const page = await open('/1987/03/', { viewport: { width: 1440, height: 900 } });
  const day = page.locator('.led').nth(1);
  expect(await day.locator('.title a:visible').count()).toBe(4);
  expect(await day.locator('.summary:visible').count()).toBe(1);
  expect(await top(page, '.period-grid .head a')).toBeLessThan(420);
  expect(await axeFaults(page)).toEqual([]);
  // More articles of a day add nothing.
  const html = await (await page.request.get(page.url())).text();
  expect(Buffer.byteLength(html)).toBeLessThan(120_000);
  expect(await page.locator('*').count()).toBeLessThan(1400);
  // The headlines of the grid are repeated below, so that the keyboard meets each once.
  const heads = page.locator('.period-grid .head a');
  expect(await heads.evaluateAll((links) => links.map((link) => link.tabIndex))).toEqual(
    Array.from({ length: days }, () => -1),
  );
});
