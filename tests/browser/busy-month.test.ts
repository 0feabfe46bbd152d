import { expect, test } from 'vitest';
import { article, type Files } from '../support/content.ts';
import { axeFaults } from './axe-faults.ts';
import { openFiction } from './open-fiction.ts';

const days = 28;
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
const { open } = openFiction(busyMonth);

test('each day of a busy month shows a headline, and the others when a reader asks for them', async () => {
  const page = await open('/1987/03/', { viewport: { width: 360, height: 740 } });
  const visible = () => page.locator('.folded .title a:visible').count();
  expect(await visible()).toBe(days);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
  expect(await axeFaults(page)).toEqual([]);
  const first = page.locator('.folded').first();
  await first.locator('summary').click();
  expect(await visible()).toBe(days + 3);
  await first.getByRole('link', { name: /1 March/ }).click();
  await page.waitForURL('**/1987/03/01/');
});
