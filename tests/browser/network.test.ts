import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { fiction, fleet } from './fiction.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction({ ...fiction, ...fleet });

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a name in the network' });
const marked = (page: Page) =>
  page
    .locator('[data-picture] .names > .marked')
    .evaluateAll((nodes) => (nodes as SVGAElement[]).map(({ dataset }) => dataset['name']).toSorted());

/** Returns the names to which the table says that a name is linked. */
async function joined(page: Page, name: string): Promise<string[]> {
  const row = page.locator('#network-table tr', { has: page.locator('th', { hasText: name }) });
  return row.locator('td a').allTextContents();
}

test('a searched name is highlighted with its neighbors, and the rest is dimmed', async () => {
  const page = await open('/network/');
  await field(page).fill('café z');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const neighbors = await joined(page, 'Café Zoé');
  expect(neighbors.length).toBeGreaterThan(0);
  expect(await marked(page)).toEqual(['Café Zoé', ...neighbors].toSorted());
  expect(await page.locator('[data-picture] .lines > .marked').count()).toBe(neighbors.length);
  expect(await page.locator('[data-found]').innerText()).toMatch(/^Café Zoé is connected to .+ names?: /);
  expect(await page.locator('[data-found] a').allTextContents()).toEqual(neighbors);
  await page.waitForFunction(() => {
    const other = document.querySelector('.names > a:not(.marked)')!;
    return Number(getComputedStyle(other).opacity) < 0.5;
  });
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await marked(page)).toEqual([]);
  expect(await page.locator('[data-found]').isVisible()).toBe(false);
});

test('a name is found without accents and by a later word, and a missing one is reported', async () => {
  const page = await open('/network/');
  await field(page).fill('zoe');
  await page.keyboard.press('Enter');
  expect(await marked(page)).toContain('Café Zoé');
  await field(page).fill('nobody atall');
  await page.keyboard.press('Enter');
  await page.getByText('There is no name “nobody atall” in this network.').first().waitFor();
});

test('the keyboard reaches every name of the diagram, may skip it, and leaves links to the table before it', async () => {
  const page = await open('/network/');
  const skip = page.getByRole('link', { name: 'Skip the diagram' });
  await page.locator('#network-table summary').focus();
  await page.keyboard.press('Tab');
  expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
  await skip.focus();
  expect(await skip.evaluate((node) => node.getBoundingClientRect().top >= 0)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
  const names = await page
    .locator('.names > a')
    .evaluateAll((nodes) => (nodes as SVGAElement[]).map(({ dataset }) => dataset['name']));
  for (const name of names) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as SVGAElement).dataset['name'])).toBe(name);
  }
  expect(await marked(page)).toContain(names.at(-1));
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => {
      const figure = document.querySelector('.network figure')!;
      return !!(figure.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING);
    }),
  ).toBe(true);
  const lines = await page
    .locator('.lines > a')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')!));
  const table = await page
    .locator('#network-table td a')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')!));
  expect([...new Set(table)].toSorted()).toEqual([...new Set(lines)].toSorted());
});

test('a link leads to the evidence, and a name to its page', async () => {
  const page = await open('/network/');
  await page
    .locator('.lines > a[href$="/entities/ferry-company/with/jane-doe/"]')
    .first()
    .waitFor({ state: 'attached' });
  await page.locator('.names > a[data-name="Jane Doe"]').click();
  await page.waitForURL('**/entities/jane-doe/');
});

test('without JavaScript the whole diagram is shown, without a useless field', async () => {
  const page = await open('/network/', { javaScriptEnabled: false });
  expect(await page.locator('[data-find]').isVisible()).toBe(false);
  expect(await page.locator('.names > a').count()).toBeGreaterThan(10);
  expect(await page.locator('#network-table tbody tr').count()).toBe(
    await page.locator('.names > a').count(),
  );
});

test('on a narrow page the diagram scrolls in its own frame, starting in the middle', async () => {
  const page = await open('/network/', { viewport: { width: 360, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const { left, most } = await page
    .locator('.network .scroll')
    .evaluate((node) => ({ left: node.scrollLeft, most: node.scrollWidth - node.clientWidth }));
  expect(most).toBeGreaterThan(0);
  expect(Math.abs(left - most / 2)).toBeLessThan(2);
});
