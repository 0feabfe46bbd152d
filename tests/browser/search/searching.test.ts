import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openFiction } from '../open-fiction.ts';
import { projectFolder } from '../../support/project.ts';
import { openSearch as openSearchIn, shown, titles, waitForCount } from './read-results.ts';

const archive = openFiction();
const { open, takeProblems, url } = archive;

const openSearch = (query: string) => openSearchIn(archive, query);
const count = (page: Page) => page.locator('.count').innerText();
const query = (page: Page) => new URL(page.url()).search;
const choice = (page: Page, facet: string, name: string) =>
  page.locator(`.facet[data-facet="${facet}"]`).getByRole('checkbox', { name });
/** Returns the interpretation of the query as shown, without the symbols of the remove buttons. */
const interpreted = async (page: Page) =>
  (await page.locator('.interpreted').innerText()).replace(/\s*×/g, '').replace(/\s+/g, ' ').trim();
test('a typed query is searched for, and kept in the address', async () => {
  const page = await openSearch('');
  expect(await count(page)).toMatch(/^Search \d+ articles and \d+ names, or use the filters\.$/);
  await page.locator('#search-input').fill('customs contract');
  await waitForCount(page, '2 results');
  await page.waitForURL('**/search/?q=customs+contract');
  expect(await titles(page)).toEqual(
    expect.arrayContaining([
      'Director keeps the customs contract',
      'Ferry workers press Elm to drop its contract with ICE',
    ]),
  );
});

test('a result shows its date and the matching passage with marked words, and links to its block', async () => {
  const page = await openSearch('?q=trawlers');
  const hit = page.locator('.hit');
  expect(await hit.count()).toBe(1);
  expect(await hit.locator('.hit-date').innerText()).toBe('19 June 2018');
  expect(await hit.locator('mark').allInnerTexts()).toEqual(['trawlers']);
  await hit.locator('.passage').click();
  await page.waitForURL('**/articles/letter/?q=trawlers#p7');
  expect(await page.locator(':target').innerText()).toContain('Iceland’s trawlers lay in the harbour.');
});

test('an article and an entity are found once each; the entity by its alias, and it comes first', async () => {
  const page = await openSearch('?q=ice');
  expect(await titles(page)).toEqual([
    'Inland Customs Eagles',
    'Ferry workers press Elm to drop its contract with ICE',
    'Director keeps the customs contract',
  ]);
  expect(await page.locator('.hit').first().locator('.hit-kind').innerText()).toBe('Organization');
});

test('a word does not match longer words that begin with it, but a prefix does', async () => {
  const page = await openSearch('?q=ice');
  expect(await titles(page)).not.toContain('Iceland');
  await page.locator('#search-input').fill('icel');
  await waitForCount(page, '2 results');
  expect(await titles(page)).toContain('Iceland');
  await expect.poll(() => interpreted(page)).toBe('Searching for: words like icel');
  await page.keyboard.press('Enter');
  await page.getByText('Showing results for icel*').waitFor();
  await shown(page);
  await expect.poll(() => interpreted(page)).toBe('Searching for: words that begin with icel');
  expect(await titles(page)).toContain('Iceland');
});

test('accents, case and dashes do not matter', async () => {
  const page = await openSearch('?q=CAFE+zoe');
  expect(await titles(page)).toContain('Café Zoé');
  expect(await page.locator('.hit mark').first().innerText()).toBe('Café');
});

test('words in quotation marks match only as a phrase', async () => {
  const page = await openSearch('?q=%22refuse+to+be+complicit%22');
  expect(await titles(page)).toEqual(['Ferry workers press Elm to drop its contract with ICE']);
  await page.goto(`${url()}search/?q=%22complicit+be+to+refuse%22`);
  await page.locator('.nothing h2').waitFor();
  expect(await page.locator('.nothing').innerText()).toContain('No exact match for “complicit be to refuse”');
  await page.getByRole('link', { name: 'Search without quotation marks' }).click();
  await waitForCount(page, '1 result');
});

test('each of two people with the same name can be selected', async () => {
  const page = await openSearch('?person=jane-doe-painter');
  expect(await titles(page)).toEqual(['Boats, painted']);
  await page.goto(`${url()}search/?q=entity:jane-doe`);
  await waitForCount(page, '2 results');
  expect(await titles(page)).not.toContain('Boats, painted');
});

test('several years are alternatives, several entities are all required, in old addresses too', async () => {
  const page = await openSearch('?year=2018&year=2019');
  expect(await count(page)).toBe('4 results');
  expect(await page.locator('#search-input').inputValue()).toBe('year:2018,2019');
  await page.goto(`${url()}search/?organization=ferry-company&organization=harbour-board`);
  await waitForCount(page, '1 result');
});

test('back, forward and reload restore the results', async () => {
  const page = await openSearch('?q=contract');
  await choice(page, 'person', 'Ann Pen').check();
  await waitForCount(page, '1 result');
  await page.locator('.sort select').selectOption('oldest');
  await page.waitForURL('**/search/?q=contract+entity%3Aann-pen&sort=oldest');
  await page.goBack();
  await page.goBack();
  await waitForCount(page, '2 results');
  expect(query(page)).toBe('?q=contract');
  await page.goForward();
  await waitForCount(page, '1 result');
  await page.reload();
  await waitForCount(page, '1 result');
  expect(await page.locator('#search-input').inputValue()).toBe('contract entity:ann-pen');
  expect(await choice(page, 'person', 'Ann Pen').isChecked()).toBe(true);
});

test('typing adds nothing to the history, submitting does', async () => {
  const page = await openSearch('?q=contract');
  await page.locator('#search-input').fill('tra');
  await page.waitForURL('**/search/?q=tra');
  await page.locator('#search-input').fill('trawlers');
  await page.waitForURL('**/search/?q=trawlers');
  await page.keyboard.press('Enter');
  await page.locator('#search-input').fill('exhibition');
  await page.waitForURL('**/search/?q=exhibition');
  await page.goBack();
  await page.waitForURL('**/search/?q=trawlers');
  await page.goBack();
  await page.waitForURL('**/search/?q=contract');
});

test('results are sorted by date, and continue until all are shown', async () => {
  const page = await openSearch('?q=harbour+board&kind=article&sort=oldest');
  expect(await count(page)).toBe('1–20 of 26 results');
  const before = await titles(page);
  expect(before.slice(0, 3)).toEqual(['A leaf without a date', 'Tide table 01', 'Tide table 02']);
  await page.getByRole('button', { name: 'Show 6 more' }).click();
  await waitForCount(page, '26 results');
  const all = await titles(page);
  expect(all.slice(0, 20)).toEqual(before);
  expect(new Set(all).size).toBe(26);
  expect(await page.locator('.hit-title a:focus').innerText()).toBe(all[20]);

  await page.locator('.sort select').selectOption('newest');
  await page.waitForURL('**sort=newest**');
  await page.locator('.hit:first-child', { hasText: 'Ferry workers' }).waitFor();
  expect((await titles(page))[0]).toBe('Ferry workers press Elm to drop its contract with ICE');
});

test('more results of an unfinished word are requested, and the word remains unfinished', async () => {
  const page = await openSearch('');
  await page.locator('#search-input').fill('tide tabl');
  await waitForCount(page, '24 results');
  const before = await titles(page);
  await page.getByRole('button', { name: 'Show 5 more' }).click();
  await page.locator('.hit').nth(24).waitFor();
  const all = await titles(page);
  expect(all.slice(0, 20)).toEqual(before);
  expect(await page.locator('.hit-title a:focus').innerText()).toBe(all[20]);
  await expect.poll(() => interpreted(page)).toContain('words like tabl');
  await page.waitForURL('**/search/?q=tide+tabl&shown=40');
});

test('articles in another language are found by the rules of that language, and sorted with the others', async () => {
  // "contrat" is the French stem of the "contrats" in the text; an English index would not find it.
  const page = await openSearch('?q=contrat');
  expect(await titles(page)).toEqual(['Le phare rouvre']);
  await page.goto(`${url()}search/?q=elm&sort=newest`);
  await shown(page);
  expect((await titles(page)).slice(0, 2)).toEqual([
    'Le phare rouvre',
    'Director keeps the customs contract',
  ]);
});

test('a text without spaces is found by words in the middle of it', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('重新开放')}`);
  expect(await titles(page)).toEqual(['灯塔的故事']);
  expect(await page.locator('.hit').innerText()).toContain('灯塔在四十年之后重新开放。');
  await page.locator('.passage').click();
  await page.waitForURL('**/articles/dengta/?q=*');
  await page.locator('.marks-bar').waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['重新开放']);
});

test('a misspelled word finds the intended one with a notice, and can be searched for as written', async () => {
  const page = await openSearch('?q=seperation+boats');
  await waitForCount(page, '1 result');
  expect(await page.locator('.relaxed').innerText()).toBe(
    'Showing results for separation boats · Search instead for seperation boats',
  );
  expect(await page.locator('#search-input').inputValue()).toBe('seperation boats');
  await page.locator('.relaxed a').click();
  await page.waitForURL('**/search/?q=%22seperation%22+%22boats%22');
  await page.locator('.nothing h2').waitFor();
  expect(await page.locator('.nothing').innerText()).toContain('“seperation”');
  expect(await page.locator('.relaxed').isHidden()).toBe(true);
});

test('a day that is typed has the articles of that day, and can be searched for as words', async () => {
  const page = await openSearch('?q=1923-05-02');
  await page.locator('.relaxed a').waitFor();
  expect(await page.locator('.relaxed').innerText()).toBe(
    'Showing results for year:1923-05-02 · Search for the words instead',
  );
  expect(await page.locator('.hints').innerText()).toContain('By date of publication: year:1923-05-02');
  expect(await titles(page)).toEqual(['Tide table 02']);
  await page.locator('.relaxed a').click();
  await page.waitForURL('**/search/?q=%221923-05-02%22');
  await page.locator('.nothing h2').waitFor();
  expect(await page.locator('.relaxed').isHidden()).toBe(true);
});

test.each(['title:seperation', '"seperation"', 'boats -seperation seperation', 'seperation OR nowhere'])(
  '%s is never relaxed',
  async (query) => {
    const page = await openSearch(`?q=${encodeURIComponent(query)}`);
    await page.locator('.nothing h2').waitFor();
    expect(await page.locator('.relaxed').isHidden()).toBe(true);
    expect(await titles(page)).toEqual([]);
  },
);

test('a search without results explains why, and offers similar names, single words and ways to browse', async () => {
  const page = await openSearch('?q=haborr');
  const nothing = page.locator('.nothing');
  await nothing.locator('h2').waitFor();
  expect(await nothing.innerText()).toContain('No article has the word “haborr”.');
  expect(await nothing.getByRole('link', { name: 'Harbour Board' }).getAttribute('href')).toBe(
    '/entities/harbour-board/',
  );
  expect(await nothing.locator('.nothing-browse a').count()).toBeGreaterThan(2);
  expect(await nothing.locator('li', { hasText: 'Harbour Board' }).innerText()).toContain('Organization');
  expect(await page.locator('.dates').isVisible(), 'no bars where there is nothing').toBe(false);

  await page.goto(`${url()}search/?q=%22ferry+never+written%22`);
  await nothing.locator('h2').waitFor();
  expect(await nothing.locator('h2').innerText()).toBe('Nothing found for "ferry never written"');

  await page.goto(`${url()}search/?q=phare+%22tide%22`);
  await nothing.locator('h2').waitFor();
  expect(await nothing.innerText()).toContain(
    'Each of the words is in the archive, but not in the same article.',
  );
  await nothing.getByRole('link', { name: 'Search for phare only' }).click();
  await waitForCount(page, '1 result');

  await page.goto(`${url()}search/?q=trawlers&year=1923`);
  await nothing.getByRole('link', { name: /^Search for the words only/ }).click();
  await waitForCount(page, '1 result');
});

test('if no article has all of the words, the nearest are shown, each with the words that it lacks', async () => {
  const page = await openSearch('?q=phare+eagles');
  await waitForCount(page, 'No article has all of these words. Closest:');
  const hits = page.locator('.hit');
  expect(await hits.count()).toBeGreaterThan(1);
  for (const text of await hits.locator('.hit-lacks').allInnerTexts())
    expect(text).toMatch(/^Without “(phare|eagles)”$/);
  expect(await hits.locator('.hit-lacks').count()).toBe(await hits.count());
  await page.getByRole('link', { name: /^Search without “/ }).click();
  await page.waitForURL(/\?q=(phare|eagles)$/);
  await shown(page);
  expect(await titles(page)).not.toEqual([]);
  expect(await page.locator('.relaxed').isHidden()).toBe(true);
});

test('the words are marked in the article, reached one by one, and can be cleared', async () => {
  const page = await openSearch('?q=contract+ice');
  await page.locator('.hit-title a', { hasText: 'Ferry workers' }).click();
  await page.waitForURL('**/articles/letter/?q=*');
  await page.locator('.marks-bar').waitFor();
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(canonical).toBe('https://courier.example/articles/letter/');
  const bar = page.getByRole('region', { name: 'Words from your search' });
  const marks = page.locator('mark');
  await bar.waitFor();
  const texts = await marks.allInnerTexts();
  expect(new Set(texts.map((text) => text.toLowerCase()))).toEqual(new Set(['contract', 'ice']));
  await bar.getByRole('button', { name: 'Next' }).click();
  expect(await bar.getByRole('status').innerText()).toBe(`1 of ${texts.length} matches`);
  await bar.getByRole('button', { name: 'Previous' }).click();
  expect(await bar.getByRole('status').innerText()).toBe(`${texts.length} of ${texts.length} matches`);
  expect(await page.locator('mark[data-current]').count()).toBe(1);
  await bar.getByRole('button', { name: 'Clear' }).click();
  expect(await marks.count()).toBe(0);
  expect(page.url()).toBe(`${url()}articles/letter/`);
});

test('a phrase is marked as one, across the links in it', async () => {
  const page = await open('/articles/letter/?q=%22the+inland+customs+eagles+ice%22');
  const bar = page.getByRole('region', { name: 'Words from your search' });
  expect(await bar.getByRole('status').innerText()).toBe('1 match');
  expect((await page.locator('mark').allInnerTexts()).join('')).toBe('The Inland Customs Eagles (ICE');
});

test('restores the scroll position after going back from an article', async () => {
  const page = await openSearch('?q=harbour+board&shown=40');
  await waitForCount(page, '27 results');
  await page.locator('.hit-title a', { hasText: 'Tide table 20' }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(400);
  await page.locator('.hit-title a', { hasText: 'Tide table 20' }).click();
  await page.waitForURL('**/articles/tide-table-20/**');
  await page.goBack();
  await waitForCount(page, '27 results');
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, before);
});

test('an index that cannot be loaded is reported, with ways to browse', async () => {
  const page = await open('/about/');
  await page.route('**/search/index/**', (route) => route.abort());
  await page.goto(`${url()}search/?q=harbour`);
  await page.locator('.count', { hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator('.nothing-browse a').count()).toBeGreaterThan(2);
  expect(takeProblems().length).toBeGreaterThan(0);
});

test('everything can be done by keyboard', async () => {
  const page = await openSearch('');
  await page.keyboard.press('/');
  await page.keyboard.type('contract');
  await page.keyboard.press('Enter');
  await waitForCount(page, '2 results');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const [first, second] = await titles(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await page.keyboard.press('Escape');
  expect(await page.locator('#search-input').inputValue()).toBe('');
  await waitForCount(page, ', or use the filters.');

  await page.getByRole('button', { name: 'Filters', exact: true }).focus();
  await page.keyboard.press('Enter');
  await choice(page, 'topic', 'Work').focus();
  await page.keyboard.press('Space');
  await waitForCount(page, '2 results');
  expect(await choice(page, 'topic', 'Work').isChecked()).toBe(true);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('work');
});

test('suggestions that arrive after the reader has searched are not shown over the results', async () => {
  const page = await openSearch('');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  const field = page.locator('#search-input');
  await field.pressSequentially('contract');
  await page.keyboard.press('Enter');
  await page.locator('.count', { hasText: '2 results' }).waitFor();
  release();
  await page.locator('#search-input[role="combobox"]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.suggestion').count()).toBe(0);
  // Typing on brings them.
  await field.pressSequentially(' ');
  await field.press('Backspace');
  await page.locator('.suggestion').first().waitFor();
});

test('on a phone the filters open and close by a button', async () => {
  const page = await open('/search/?q=contract', { viewport: { width: 360, height: 740 } });
  await shown(page);
  const panel = page.locator('.facets');
  expect(await panel.isVisible()).toBe(false);
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  await button.click();
  expect(await panel.isVisible()).toBe(true);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
});

test('printed results take the width of the page, as there are no filters beside them', async () => {
  const page = await openSearch('?q=contract');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await page.locator('.facets').isVisible()).toBe(false);
  const widths = await page.locator('.hit-title, .search-columns > .found').evaluateAll((nodes) => {
    return nodes.map((node) => node.getBoundingClientRect().width);
  });
  expect(Math.min(...widths)).toBeGreaterThan(400);
});

test('a query is never interpreted as markup', async () => {
  const page = await openSearch(
    `?q=${encodeURIComponent('<img src=x onerror=alert(1)> boats')}&topic=${encodeURIComponent('<b>x</b>')}`,
  );
  expect(await page.locator('#search-app img, #search-app b').count()).toBe(0);
});

test('a page of another origin searches Pagefind’s own bundle, which our search does not load', async () => {
  const page = await openSearch('?q=ferry');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.some((name) => name.includes('/search/index/'))).toBe(true);
  expect(loaded.filter((name) => name.includes('/pagefind/'))).toEqual([]);

  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Another site</title><output></output><script type="module">
      import { search } from '${url()}pagefind/pagefind.js';
      const { results } = await search('refuse complicit contract');
      const { url, meta } = await results[0].data();
      document.querySelector('output').textContent = url + ' ' + meta.title;
    </script>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const found = page.locator('output', { hasText: /./ });
    await found.waitFor();
    expect(await found.innerText()).toBe(
      `${url()}articles/letter/ Ferry workers press Elm to drop its contract with ICE`,
    );
  } finally {
    other.close();
    // The request to another site is expected here.
    takeProblems();
  }
});

test('the sample of the guide searches the archive from another site, with excerpts that do not repeat the headline', async () => {
  const guide = readFileSync(join(projectFolder, 'content/guide/reading.md'), 'utf8');
  const [, sample = ''] = /```html\n(<input type="search" id="archive-query".*?)```/s.exec(guide) ?? [];
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Another site</title>${sample.replace('https://archive.example/', url())}`,
    );
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await openSearch('');
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await page.locator('#archive-query').fill('refuse complicit contract');
    const first = page.locator('#archive-results li').first();
    await first.waitFor();
    const title = 'Ferry workers press Elm to drop its contract with ICE';
    expect(await first.locator('a').innerText()).toBe(title);
    expect(await first.locator('a').getAttribute('href')).toBe(`${url()}articles/letter/`);
    expect((await first.innerText()).split(title).length).toBe(2);
    await page.locator('#archive-query').fill(title.split(' ').slice(0, 3).join(' '));
    await page.locator('#archive-results li', { hasText: title }).waitFor();
  } finally {
    other.close();
    // The request to another site is expected here.
    takeProblems();
  }
});

test('keeps the last typed query in the address if the reader leaves immediately', async () => {
  const page = await openSearch('');
  await page.locator('#search-input').fill('customs contract');
  await page.goto(`${url()}about/`);
  await page.goBack();
  await shown(page);
  expect(query(page)).toBe('?q=customs+contract');
  expect(await page.locator('#search-input').inputValue()).toBe('customs contract');
});

test('keeps the typed query in the history if a filter is chosen after it', async () => {
  const page = await openSearch('');
  await page.locator('#search-input').fill('contract');
  await waitForCount(page, '2 results');
  await choice(page, 'person', 'Ann Pen').check();
  await waitForCount(page, '1 result');
  await page.goBack();
  await waitForCount(page, '2 results');
  expect(query(page)).toBe('?q=contract');
});

test('shows exact and near results in one list, near ones with the words that they lack', async () => {
  const page = await openSearch('?q=keeps+contract+ferry+drop');
  expect(await count(page)).toBe('1 result');
  expect(await page.locator('.count-apart').innerText()).toMatch(/^and \d+ with most of the words$/);
  expect(await page.locator('.not-required').innerText()).toBe(
    'Not required, since most articles have it: keeps',
  );
  const hits = page.locator('.results .hit');
  expect(await hits.count()).toBeGreaterThan(1);
  expect(await page.locator('.results .hit-lacks').count()).toBe((await hits.count()) - 1);
  // The filters count those that have all, as the number of results does.
  await page.locator('.facet[data-facet="topic"] label').first().waitFor();
  const counts = await page.locator('.facet[data-facet="topic"] label').allInnerTexts();
  expect(counts.map((text) => Number(/\d+$/.exec(text.trim())?.[0] ?? 0)).every((count) => count <= 1)).toBe(
    true,
  );
  await page.goto(`${url()}search/?q=contract+ferry+AND+drop`);
  await waitForCount(page, '1 result');
  expect(await hits.count()).toBe(1);
});

test('names the query in the title of the page', async () => {
  const page = await openSearch('?q=customs+contract');
  expect(await page.title()).toMatch(/^customs contract – Search/);
});

test('offers the articles of a date that the query has in words', async () => {
  const page = await openSearch('?q=contract+june+2018');
  expect((await page.locator('.interpreted').innerText()).replace(/\s+/g, ' ')).toContain(
    'both contract × and june 2018 ×',
  );
  const offer = page.locator('.relaxed a');
  expect(await offer.innerText()).toMatch(/^Published in June 2018: \d+ articles?$/);
  const total = /\d+ articles?$/.exec(await offer.innerText())![0].replace(/ .*/, '');
  await offer.click();
  await page.waitForURL(/q=contract\+year%3A2018-06/);
  await waitForCount(page, `${total} result`);
});

test('says of a date that the archive lacks that it has none, and leads to the year', async () => {
  const page = await openSearch('?q=march+2018');
  const note = page.locator('.relaxed p').first();
  await note.waitFor();
  expect(await note.innerText()).toMatch(
    /^No article of March 2018. Published in 2018: \d+ articles or press Enter again$/,
  );
  expect(await page.locator('.relaxed').innerText()).not.toContain('without');
  // The nearest by day.
  expect((await titles(page))[0]).toBe('Ferry workers press Elm to drop its contract with ICE');
  await note.locator('a').click();
  await page.waitForURL(/q=year%3A2018$/);
  await page.goto(`${url()}search/?q=${encodeURIComponent('boats june 2018')}`);
  await page.locator('.relaxed a').first().waitFor();
  expect(await page.locator('.relaxed').innerText()).not.toContain('No article of');
});

test('figures with two meanings are offered as both, or as their year', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('05/06/1923')}`);
  await page.locator('.relaxed a').first().waitFor();
  expect(await page.locator('.relaxed').innerText()).toMatch(/^Published on 6 May 1923: 1 article/);
  await page.goto(`${url()}search/?q=${encodeURIComponent('07/08/2018')}`);
  await page.locator('.relaxed a').first().waitFor();
  expect(await page.locator('.relaxed').innerText()).toMatch(/^Published in 2018: \d+ articles/);
});

test('an open span is offered in words', async () => {
  const page = await openSearch(`?q=${encodeURIComponent('boats until june 2018')}`);
  expect(await page.locator('.relaxed a').first().innerText()).toMatch(/^Published until June 2018: \d/);
});
