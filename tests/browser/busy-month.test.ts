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
/** What is dated to the month alone. */
const undatedDays: Files = Object.fromEntries(
  [1, 2].map((at) => [
    `articles/vague-${at}.md`,
    article('', 'A story of fiction.', { title: `The quay of trip ${at}`, date: '1987-03' }),
  ]),
);
const { open } = openFiction({ ...busyMonth, ...undatedDays });

test('each day of a busy month shows a headline, and the others when a reader asks for them', async () => {
  const page = await open('/1987/03/', { viewport: { width: 360, height: 740 } });
  const visible = () => page.locator('.folded .title a:visible').count();
  // What has no day has no lead: all of it is shown.
  expect(await visible()).toBe(2 + days);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
  expect(await axeFaults(page)).toEqual([]);
  const first = page.locator('.folded').nth(1);
  await first.locator('summary').click();
  expect(await visible()).toBe(2 + days + 3);
  await first.getByRole('link', { name: /1 March/ }).click();
  await page.waitForURL('**/1987/03/01/');
});
