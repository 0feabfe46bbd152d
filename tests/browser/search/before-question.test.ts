import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { settled } from '../kinds-of-page.ts';
import { openFiction } from '../open-fiction.ts';

const { open } = openFiction();

test.each([360, 1440])('before a question, the archive asks three, %i px wide', async (width) => {
  const page = await open('/search/', { viewport: { width, height: 900 } });
  await settled(page);
  const links = page.locator('.large-links a');
  const asked = await links.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
  const promised = await page.locator('.large-links .small').allInnerTexts();
  expect(promised).toEqual(['24 articles', '24 articles']);
  expect(await page.locator('.facets').isVisible()).toBe(false);
  expect(await page.locator('.newest li:visible').count()).toBe(8);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Filters' }).click();
  expect(await page.locator('.facets').isVisible()).toBe(true);
  for (const [index, address] of asked.entries()) {
    await page.goto(address);
    await settled(page);
    expect(await page.locator('.search-line .count').innerText()).toContain(
      promised[index]!.replace(/ .*/, ''),
    );
    expect(await page.locator('.large-links').isVisible()).toBe(false);
  }
});

test('a word that is a topic leads to it above the results', async () => {
  const page = await open('/search/?q=tides');
  await settled(page);
  const link = page.locator('.search-line').getByRole('link', { name: 'Topic: Tides' });
  await link.waitFor();
  await link.click();
  await page.waitForURL('**/topics/tides/');
});
