import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { fiction, fleet } from './fiction.ts';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction({ ...fiction, ...fleet });

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a name in the network' });
const marked = (page: Page) =>
  page
    .locator('.network svg.wide .names > .marked title')
    .evaluateAll((nodes) => nodes.map(({ textContent }) => textContent).toSorted());

/** Returns the names to which the list says that a name is linked. */
async function joined(page: Page, name: string): Promise<string[]> {
  const row = page.locator('.network-list ol > li', { has: page.locator('.who', { hasText: name }) });
  return (await row.locator('ul a').allInnerTexts()).map((text) => text.trim());
}

test('a searched name is highlighted with its neighbors, and the rest is dimmed', async () => {
  const page = await open('/network/', { viewport: { width: 1440, height: 900 } });
  await field(page).fill('café z');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const neighbors = await joined(page, 'Café Zoé');
  expect(neighbors.length).toBeGreaterThan(0);
  expect(await marked(page)).toEqual(['Café Zoé', ...neighbors].toSorted());
  expect(await page.locator('.network svg.wide .lines > .marked').count()).toBe(neighbors.length);
  expect(await page.locator('[data-found]').innerText()).toMatch(/^Café Zoé is connected to .+ names?: /);
  expect(await page.locator('[data-found] a').allInnerTexts()).toEqual(neighbors);
  await page.waitForFunction(() => {
    const other = document.querySelector('svg.wide .names > a:not(.marked)')!;
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

test('the diagram repeats the list, which has the names and the evidence for the keyboard', async () => {
  const page = await open('/network/', { viewport: { width: 1440, height: 900 } });
  const stops = page.locator('.network figure :is(a, [tabindex]):not([tabindex="-1"])');
  expect(await stops.count()).toBe(0);
  const listed = await page
    .locator('.network-list .who')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  const drawn = await page
    .locator('svg.wide .names > a')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  expect(drawn.toSorted()).toEqual(listed.toSorted());
  const evidence = page.locator('.network-list a[href$="/entities/ferry-company/with/jane-doe/"]');
  expect(await evidence.count()).toBe(2);
  await page.locator('svg.wide .names > a[href$="/jane-doe/"]').click();
  await page.waitForURL('**/entities/jane-doe/');
});

test('without JavaScript the whole diagram is shown, without a useless field', async () => {
  const page = await open('/network/', { javaScriptEnabled: false });
  expect(await page.locator('[data-find]').isVisible()).toBe(false);
  expect(await page.locator('svg.wide .names > a').count()).toBeGreaterThan(10);
  expect(await page.locator('.network-list .who').count()).toBe(
    await page.locator('svg.wide .names > a').count(),
  );
});

test.each([
  [360, 'narrow'],
  [768, 'medium'],
  [1440, 'wide'],
])('at a width of %i px, the %s diagram fits the page, with the label of every name', async (width, size) => {
  const page = await open('/network/', { viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const picture = page.locator('.network figure > svg:visible');
  expect(await picture.getAttribute('class')).toBe(size);
  const box = (await picture.boundingBox())!;
  const faults = await picture.locator('text').evaluateAll(
    (nodes, [left, right]) =>
      nodes
        .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width === 0 || box.left < left! || box.right > right!)
        .map(({ text }) => text),
    [box.x - 8, box.x + box.width + 8],
  );
  expect(faults).toEqual([]);
  const list = (await page.locator('.network-list').boundingBox())!;
  // On phones the list comes first.
  expect(list.y < box.y).toBe(width < 768);
});

test('the map shows the articles of a band of years, which is chosen by keyboard and undone', async () => {
  const page = await open('/map/');
  const listed = async () => [
    await page.locator('#map-table tbody tr:visible a').allInnerTexts(),
    await page.locator('.map svg:visible .places > a:visible').count(),
  ];
  expect(await listed()).toEqual([['Iceland', 'The Landing'], 2]);
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.map-years output').innerText()).toBe('2019–2020');
  expect(await listed()).toEqual([['The Landing'], 1]);
  await page.keyboard.press('ArrowLeft');
  expect(await listed()).toEqual([['Iceland', 'The Landing'], 2]);
});
