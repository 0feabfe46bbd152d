import { expect, test } from 'vitest';
import { article, site, type Files } from '../support/content.ts';
import { openFiction } from './open-fiction.ts';

/** An archive of fiction that is read from right to left, with articles in some months of a year. */
const months: Files = {
  'site.yaml': `${site}language: fa\n`,
  ...Object.fromEntries(
    ['2018-01-05', '2018-01-09', '2018-03-02', '2018-12-30'].map((date, at) => [
      `articles/letter-${at}.md`,
      article('', 'یک نامهٔ خیالی.', { title: `نامهٔ ${at}`, date }),
    ]),
  ),
};
const { open } = openFiction(months);

test('the bars of months stand at the beginning of their months', async () => {
  const page = await open('/dates/');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const gaps = await page.locator('.year li a').evaluateAll((links) =>
    links.map((link) => {
      const edge = (selector: string) => link.querySelector(selector)!.getBoundingClientRect().right;
      return Math.abs(edge('rect') - edge('svg'));
    }),
  );
  expect(gaps).toHaveLength(3);
  expect(Math.max(...gaps)).toBeLessThan(1);
});
