import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { article, entity, type Files } from '../support/content.ts';
import { fiction, fleet } from './fiction.ts';
import { openFiction } from './open-fiction.ts';

/** A place in two years, and one with more articles than its page has room for. */
const places: Files = {
  'articles/2021/ice.md': article('', 'Iceland has ice. It is fiction.', {
    title: 'The ice of 2021',
    date: '2021-02-01',
    entities: '[iceland]',
  }),
  'entities/cape.yaml': entity('The Cape', 'place'),
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => {
      const [year, number] = [1960 + Math.floor(at / 20), (at % 20) + 1];
      return [
        `articles/cape/cape-${at}.md`,
        article('', 'The Cape is windy. It is fiction.', {
          title: `The cape in ${year}, ${number}`,
          date: `${year}-01-${String(number).padStart(2, '0')}`,
          entities: '[cape]',
        }),
      ];
    }),
  ),
};
const { open } = openFiction({ ...fiction, ...fleet, ...places });

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
  await page.locator('#all-places > summary').click();
  const listed = async () => [
    await page.locator('#map-table tbody tr:visible a').allInnerTexts(),
    await page.locator('.map svg:visible .places > a:visible').count(),
  ];
  expect(await listed()).toEqual([['Iceland', 'The Landing'], 2]);
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.year-brush output').innerText()).toBe('2019–2021');
  expect(await listed()).toEqual([['Iceland', 'The Landing'], 2]);
  await page.getByRole('slider', { name: 'To year' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.year-brush output').innerText()).toBe('2019–2020');
  expect(await listed()).toEqual([['The Landing'], 1]);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await listed()).toEqual([['Iceland', 'The Landing'], 2]);
});

test('the map shows the years across which a pointer moves', async () => {
  const page = await open('/map/');
  // The bars are visible once a script lets somebody choose among them.
  await page.locator('.year-brush svg').waitFor();
  const bars = (await page.locator('.year-brush svg').boundingBox())!;
  const at = (share: number) => [bars.x + share * bars.width, bars.y + bars.height / 2] as const;
  await page.mouse.move(...at(0.1));
  await page.mouse.down();
  await page.mouse.move(...at(0.4));
  await page.mouse.up();
  expect(await page.locator('.year-brush output').innerText()).toBe('2018–2019');
  await page.mouse.click(...at(0.6));
  expect(await page.locator('.map svg:visible .places > a:visible').count()).toBe(1);
});

test('the page of a place shows the headlines of the years that its address names', async () => {
  const titles = (page: Page) => page.locator('.coverage .title a:visible').allInnerTexts();
  const page = await open('/entities/iceland/');
  const all = await titles(page);
  expect(all.length).toBeGreaterThan(1);
  await page.getByRole('slider', { name: 'From year' }).focus();
  await page.keyboard.press('End');
  expect(new URL(page.url()).search).toBe('?from=2021&to=2021');
  expect(await titles(page)).toEqual(['The ice of 2021']);
  const linked = await open('/entities/iceland/?from=2018&to=2018');
  // The address is read once the script of the years is there.
  await expect.poll(() => titles(linked)).toEqual(['Ferry workers press Elm to drop its contract with ICE']);
  expect(await axeFaults(linked)).toEqual([]);
  await linked.getByRole('slider', { name: 'To year' }).focus();
  await linked.keyboard.press('End');
  expect(await titles(linked)).toEqual(all);
});

test('the page of a place with many articles reads the lists of the years that are chosen', async () => {
  const page = await open('/entities/cape/?from=1960&to=1961');
  const chosen = page.locator('[data-of-years]');
  await chosen.locator('.title').first().waitFor();
  expect(await chosen.locator('.title a').allInnerTexts()).toEqual([
    ...Array.from({ length: 20 }, (_, at) => `The cape in 1961, ${20 - at}`),
    ...Array.from({ length: 20 }, (_, at) => `The cape in 1960, ${20 - at}`),
  ]);
  const read = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/cape\/\d{4}\/$/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
  );
  expect(read).toBeLessThan(60_000);
});

test('without scripts, the page of a place is its list', async () => {
  const page = await open('/entities/iceland/?from=2018&to=2018', { javaScriptEnabled: false });
  expect(await page.locator('.year-brush:visible').count()).toBe(0);
  expect(await page.locator('.coverage .title a:visible').count()).toBe(2);
});
