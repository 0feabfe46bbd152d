import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { openFiction } from '../open-fiction.ts';
import { openSearch as openSearchIn, shown, titles } from './read-results.ts';

const archive = openFiction();
const openSearch = (query: string) => openSearchIn(archive, query);
const facet = (page: Page, key: string) => page.locator(`.facet[data-facet="${key}"]`);
/** Returns each value that a list shows, such as "Harbour Board 26". */
const values = async (list: Locator) =>
  (await list.locator('label').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

async function shows(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('#search-app')?.dataset['shown'] === text,
    query,
  );
  await shown(page);
}

test('a value is required, excluded and removed by keyboard, and the query shows it', async () => {
  const page = await openSearch('?q=contract');
  const people = facet(page, 'person');
  expect(await values(people)).toEqual(['Jane Doe 2', 'Ann Pen 1']);
  const annPen = people.getByRole('checkbox', { name: 'Ann Pen' });
  await annPen.focus();
  await page.keyboard.press('Space');
  await shows(page, 'contract entity:ann-pen');
  expect(await titles(page)).toEqual(['Ferry workers press Elm to drop its contract with ICE']);
  expect(new URL(page.url()).search).toBe('?q=contract+entity%3Aann-pen');
  // The focus is kept, and selected values come first.
  expect(await values(people)).toEqual(['Ann Pen 1', 'Jane Doe 1']);
  expect(await annPen.evaluate((box) => box === document.activeElement)).toBe(true);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shows(page, 'contract -entity:ann-pen');
  expect(await titles(page)).toEqual(['Director keeps the customs contract']);
  const without = people.getByRole('button', { name: 'Exclude Ann Pen' });
  expect(await without.getAttribute('aria-pressed')).toBe('true');
  expect(await annPen.isChecked()).toBe(false);
  await page.keyboard.press('Enter');
  await shows(page, 'contract');
  expect(await without.getAttribute('aria-pressed')).toBe('false');
});

test('a value typed under another name is shown as selected', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('entity:"ann pen"')}`);
  const annPen = facet(page, 'person').getByRole('checkbox', { name: 'Ann Pen' });
  expect(await annPen.isChecked()).toBe(true);
  // Without a question the filters fold: "uncheck" would wait for a box that is hidden by then.
  await annPen.click();
  await shows(page, '');
});

test('only lists with values in the archive are shown, and closed ones are not loaded', async () => {
  const page = await archive.open('/about/');
  const loaded: string[] = [];
  page.on('request', (request) => {
    const filter = /filters\/(\w+)\.packed/.exec(request.url())?.[1];
    if (filter) loaded.push(filter);
  });
  await page.goto(`${archive.url()}search/?q=harbour`);
  await shown(page);
  expect(await page.locator('.facet:visible > summary').allInnerTexts()).toEqual([
    'Topic',
    'Names',
    'People',
    'Organizations',
    'Places',
    'Byline',
    'Section',
    'Source',
    'Language',
    'Type',
  ]);
  expect(loaded).not.toContain('section');
  await facet(page, 'section').locator('summary').focus();
  await page.keyboard.press('Enter');
  await facet(page, 'section').locator('label').first().waitFor();
  expect(loaded.filter((filter) => filter === 'section')).toEqual(['section']);
  expect(await values(facet(page, 'section'))).toEqual(['Tides 24', 'Harbour 1']);
});

test('two values of a one-valued field are alternatives, and each is counted as if none were selected', async () => {
  const page = await openSearch('?q=elm+section:Harbour');
  const sections = facet(page, 'section');
  await sections.locator('summary').click();
  await sections.locator('label').nth(1).waitFor();
  expect(await values(sections)).toEqual(['Harbour 2', 'Tides 24']);
  await sections.getByRole('checkbox', { name: 'Tides' }).check();
  await shows(page, 'elm section:Harbour,Tides');
  expect(await page.locator('.count').innerText()).toBe('1–20 of 26 results');
});

test('topics are a tree that opens, and languages are listed by name', async () => {
  const page = await openSearch('?q=');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const topics = facet(page, 'topic');
  await topics.locator('label').first().waitFor();
  expect(await values(topics)).toEqual(['Tides 26', 'Work 2']);
  await topics.getByRole('button', { name: 'Topics below Work' }).focus();
  await page.keyboard.press('Enter');
  expect(await values(topics)).toEqual(['Tides 26', 'Work 2', 'Strikes 2']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await shows(page, 'topic:strikes');
  expect(await topics.getByRole('checkbox', { name: 'Strikes' }).isChecked()).toBe(true);

  await facet(page, 'language').locator('summary').click();
  await facet(page, 'language').locator('label').first().waitFor();
  expect(await values(facet(page, 'language'))).toEqual(['English 2']);
});

test('a long list shows its first values, all of them on request, and can be searched', async () => {
  const page = await openSearch('?q=');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const bylines = facet(page, 'byline');
  await bylines.locator('summary').click();
  await bylines.locator('label').first().waitFor();
  expect((await values(bylines)).length).toBe(8);
  const all = bylines.getByRole('button', { name: 'Show all 26' });
  await all.click();
  expect((await values(bylines)).length).toBe(26);
  await bylines.getByRole('searchbox', { name: 'Find in Byline' }).fill('KEEPER 1');
  expect((await values(bylines)).length).toBe(10);
  await bylines.getByRole('searchbox', { name: 'Find in Byline' }).fill('nobody a');
  expect(await values(bylines)).toEqual(['Nobody Atall 1']);
  await bylines.getByRole('checkbox', { name: 'Nobody Atall' }).check();
  await shows(page, 'byline:"Nobody Atall"');
  expect(await page.locator('.count').innerText()).toBe('1 result');
});

test('a date range is selected by dragging across bars, first in years, then in months', async () => {
  const page = await openSearch('?q=elm');
  const pictures = page.locator('.dates svg');
  expect(await pictures.count()).toBe(1);
  const drag = async (row: number, from: number, to: number) => {
    const { x, y, width, height } = (await pictures.nth(row).boundingBox())!;
    await page.mouse.move(x + width * from, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * to, y + height / 2, { steps: 4 });
    await page.mouse.up();
  };
  // 1923 to 2020: 98 bars.
  await drag(0, 95.5 / 98, 96.5 / 98);
  await shows(page, 'elm from:2018 to:2019');
  expect((await titles(page)).length).toBe(3);
  expect(await page.locator('.dates .picked').innerText()).toBe('January 2018 to December 2019 All dates');
  expect(await pictures.count()).toBe(2);
  await drag(1, 5.5 / 24, 5.5 / 24);
  await shows(page, 'elm from:2018-06 to:2018-06');
  expect((await titles(page)).length).toBe(2);
  await page.getByRole('button', { name: 'All dates' }).click();
  await shows(page, 'elm');
});

test('the range is shown while it is being selected, and each value has two matching checkboxes', async () => {
  const page = await openSearch('?q=elm');
  const { x, y, width, height } = (await page.locator('.dates svg').first().boundingBox())!;
  const moving = page.locator('.dates .moving');
  expect(await moving.innerText()).toBe('');
  await page.mouse.move(x + (width * 95.5) / 98, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + (width * 96.5) / 98, y + height / 2, { steps: 4 });
  expect(await moving.innerText()).toBe('2018 to 2019');
  await page.mouse.up();
  await shows(page, 'elm from:2018 to:2019');
  expect(await moving.first().innerText()).toBe('');

  expect(await page.locator('.facet-legend').innerText()).toBe(
    '✓ only results with it, − only results without it.',
  );
  const contrast = await page
    .locator('.choice .without')
    .first()
    .evaluate((button) => [getComputedStyle(button).color, getComputedStyle(document.body).color]);
  expect(contrast[0], 'in the color of the text').toBe(contrast[1]);
});

test('dates are selected by keyboard with labeled handles, and listed in a table', async () => {
  const page = await openSearch('?q=elm');
  const from = page.getByRole('slider', { name: 'From year' });
  const to = page.getByRole('slider', { name: 'To year' });
  expect(await from.getAttribute('aria-valuetext')).toBe('1923: 24 results');
  expect(await to.getAttribute('aria-valuetext')).toBe('2020: 0 results');
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await to.getAttribute('aria-valuetext')).toBe('2019: 1 result');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await shows(page, 'elm to:2018');
  expect(await to.evaluate((handle) => handle === document.activeElement)).toBe(true);
  await from.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await shows(page, 'elm year:2020');
  expect(await page.locator('.count').innerText()).toBe('No results');

  await page.getByRole('button', { name: 'All dates' }).press('Enter');
  await shows(page, 'elm');
  expect(await from.evaluate((handle) => handle === document.activeElement)).toBe(true);
  await page.locator('.date-table summary').press('Enter');
  await page.locator('.date-table tr').first().waitFor();
  expect(
    (await page.locator('.date-table tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
  ).toEqual(['1923 24 results', '2018 2 results', '2019 1 result']);
});

test('a result shows whom it mentions, and expands to all its matches, each linked to its block', async () => {
  const page = await openSearch('?q=ice+OR+boats+OR+contract');
  const hit = page.locator('.hit', { hasText: 'Ferry workers press Elm' });
  expect(await hit.locator('.hit-named').innerText()).toBe('Mentions: Inland Customs Eagles');
  expect(await hit.locator('.hit-named a').getAttribute('href')).toBe('/entities/eagles/');
  const anchors = () => hit.locator('.passage-anchor').allInnerTexts();
  const before = await anchors();
  expect(before.length).toBe(2);
  await hit.locator('.hit-more summary').focus();
  await page.keyboard.press('Enter');
  await hit.locator('.hit-more .passage').first().waitFor();
  expect((await anchors()).toSorted()).toEqual(['¶ 1', '¶ 2', '¶ 3', '¶ 4', '¶ 6']);
  const last = hit.locator('.passage', { hasText: '¶ 6' });
  expect(await last.getAttribute('href')).toMatch(/^\/articles\/letter\/\?q=[^#]+#p6$/);
  await last.press('Enter');
  await page.waitForURL('**/articles/letter/**');
  expect(await page.locator(':target').innerText()).toContain('Separating people from their boats');
});

test('an entity in the query is marked in the articles, and not repeated in each result', async () => {
  const page = await openSearch('?q=entity:eagles');
  expect((await titles(page)).length).toBe(2);
  expect(await page.locator('.hit-named').count()).toBe(0);
  for (const link of await page.locator('.hit-title a').all())
    expect(new URL((await link.getAttribute('href'))!, page.url()).searchParams.get('q')).toContain(
      '"Inland Customs Eagles"',
    );
});

test('marks on arrival match the intention: inflected forms, prefixes and phrases, not exclusions', async () => {
  const marks = async (query: string) => {
    const page = await openSearch(`?q=${encodeURIComponent(query)}`);
    await page.locator('.hit-title a', { hasText: 'Ferry workers' }).click();
    await page.waitForURL('**/articles/letter/**');
    const bar = page.getByRole('region', { name: 'Words from your search' });
    await bar.waitFor();
    return [
      new Set((await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase())),
      await bar.getByRole('status').innerText(),
    ];
  };
  expect(await marks('separate -painter title:ferry')).toEqual([
    new Set(['separation', 'separating', 'ferry']),
    expect.stringMatching(/^\d matches$/),
  ]);
  expect(await marks('signed "lay in the harbour" -quay')).toEqual([
    new Set(['signed', 'lay in the harbour']),
    '2 matches',
  ]);
  expect(await marks('trawl* complicit')).toEqual([new Set(['trawlers', 'complicit']), '2 matches']);
});

test('axe finds nothing with everything expanded and selected, in light and dark, at phone and desktop width', async () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    const page = await archive.open(
      `/search/?q=${encodeURIComponent('contract topic:strikes -section:Tides from:2018 to:2018-06')}`,
      { colorScheme, viewport: { width, height: 800 } },
    );
    await shown(page);
    const filters = page.getByRole('button', { name: 'Filters', exact: true });
    if (await filters.isVisible()) await filters.click();
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page.locator('.date-table tr').first().waitFor();
    await facet(page, 'kind').locator('label').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('for a query that is a name, shows how many articles list it and how many mention the words, and no result repeats it', async () => {
  const page = await openSearch('?q=cafe+zoe');
  const apart = page.locator('.count-apart', { hasText: 'indexed under' });
  await apart.waitFor();
  expect(await apart.innerText()).toMatch(/^2 articles indexed under Café Zoé, \d+ mentions? the words$/);
  expect(await apart.locator('a').getAttribute('href')).toBe('?q=entity%3Acafe-zoe');
  expect(
    (await page.locator('.hit-named').allInnerTexts()).filter((text) => /: Café Zoé(,|$)/.test(text)),
  ).toEqual([]);
  // Its mentions are marked in the article, even if its words are common.
  const link = page.locator('.hit[data-kind="article"] .hit-title a').first();
  expect(new URL((await link.getAttribute('href'))!, page.url()).searchParams.get('q')).toContain(
    '"Café Zoé"',
  );
});

test('the lists of topics, people, organizations and places are open in a wide window', async () => {
  const page = await openSearch('?q=contract');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await shown(page);
  for (const facet of ['topic', 'person', 'organization', 'place']) {
    const list = page.locator(`.facet[data-facet="${facet}"]`);
    if ((await list.count()) > 0) expect([facet, await list.getAttribute('open')]).toEqual([facet, '']);
  }
  expect(await page.locator('.facet[open]').count()).toBeGreaterThan(1);
});

test.each([360, 1440])('every filter has a target of at least 24 px, in a window of %i px', async (width) => {
  const page = await openSearch('?q=contract');
  await page.setViewportSize({ width, height: 900 });
  await page.reload();
  await shown(page);
  if (width < 600) await page.locator('.facets-toggle').click();
  await page
    .locator('details.facet')
    .evaluateAll((lists) => lists.forEach((list) => ((list as HTMLDetailsElement).open = true)));
  await page.locator('.facet .choice').first().waitFor();
  const small = await page.locator('.facet .choice label, .facet .choice button').evaluateAll((targets) =>
    targets
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );
  expect(small).toEqual([]);
});
