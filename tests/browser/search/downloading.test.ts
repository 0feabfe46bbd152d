import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { openFiction } from '../open-fiction.ts';
import { openSearch } from './read-results.ts';
import { readDownload } from '../../support/browsing/read-download.ts';

const archive = openFiction();
const { takeProblems, url } = archive;

/** Opens the menu with the keyboard, and presses Enter on one of its items. */
async function take(page: Page, way: string): Promise<void> {
  await page.getByText('Download results', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: way });
  while (!(await button.evaluate((node) => node === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function saved(page: Page, way: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), take(page, way)]);
  return { name: download.suggestedFilename(), text: (await readDownload(download)).toString() };
}

test('all results are downloaded as CSV, not only the visible ones', async () => {
  const page = await openSearch(archive, '?q=harbour+board');
  expect(await page.locator('.hit').count()).toBe(20);
  const { name, text } = await saved(page, 'CSV');
  expect(name).toBe('results-harbour-board.csv');
  const lines = text.split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFid,kind,title,date,byline,section,language,entities,entity_ids,topics,topic_ids,url',
  );
  expect(lines.length).toBe(1 + 27 + 1);
  expect(lines[1]).toMatch(/^leaf|^undated,article,A leaf without a date,XXXX,/);
  expect(lines[2]).toContain(
    'tide-table-01,article,Tide table 01,1923-05-01,Tide keeper 01,Tides,en,Harbour Board,harbour-board,Tides,tides,',
  );
  expect(lines.at(-2)).toMatch(/^harbour-board,organization,Harbour Board,/);
  await page.getByText('27 results saved.').waitFor();
});

test('JSON lines contain an object per result, in all languages of the results', async () => {
  const page = await openSearch(archive, '?q=topic:tides+from:2019');
  const { name, text } = await saved(page, 'JSON Lines');
  expect(name).toBe('results-topic-tides-from-2019.jsonl');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ id, language }) => [id, language])).toEqual([
    ['phare', 'fr'],
    ['dengta', 'zh'],
  ]);
  expect(rows[0]).toMatchObject({
    kind: 'article',
    title: 'Le phare rouvre',
    date: '2019-08-02',
    topics: [{ id: 'tides', name: 'Tides' }],
    url: 'https://courier.example/articles/phare/',
  });
});

test('citations contain each article, in all languages of the results, and no entity', async () => {
  const page = await openSearch(archive, '?q=ferry');
  const { name, text } = await saved(page, 'RIS');
  expect(name).toBe('results-ferry.ris');
  const titles = [...text.matchAll(/^TI {2}- (.*?)\r$/gm)].map(([, title]) => title);
  expect(titles).toContain('Ferry workers press Elm to drop its contract with ICE');
  expect(titles).not.toContain('Elm Ferry Company');
  expect(text).toMatch(/^AU {2}- Pen, Ann\r$/m);
  expect(text).toMatch(/^N1 {2}- Rewritten for this archive/m);
  await page.getByText(`${titles.length} results saved.`).waitFor();
});

test('an address can request a file of the results, which is saved once', async () => {
  const page = await archive.open('/topics/tides/');
  const search = await page.getByRole('link', { name: /^Search these \d+ articles$/ }).innerText();
  const count = Number(/\d+/.exec(search)![0]);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  // Pages with more articles than they download link to such an address.
  await page.evaluate(() => location.assign('../../search/?q=topic%3Atides#download=ris'));
  await page.getByText(`${count} results saved.`).waitFor();
  expect(downloads.map((download) => download.suggestedFilename())).toEqual(['results-topic-tides.ris']);
  expect((await readDownload(downloads[0]!)).toString().match(/^TY/gm)).toHaveLength(count);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await page.getByText('Download results', { exact: true }).click();
  await page.getByRole('button', { name: 'BibTeX' }).waitFor();
  expect(downloads.length).toBe(1);
});

test('an address that requests an unknown format opens the downloads', async () => {
  const page = await openSearch(archive, '?q=topic:tides#download=docx');
  await page.getByRole('button', { name: 'BibTeX' }).waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'saved' }).count()).toBe(0);
});

test('the link to the search is copied without the number of results shown', async () => {
  const page = await archive.open('/search/?q=harbour+board&shown=40', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByText('Download results', { exact: true }).waitFor();
  await take(page, 'Copy link');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'https://courier.example/search/?q=harbour+board',
  );
});

test('a download can be stopped by keyboard, then saves nothing, and can be started again', async () => {
  const page = await openSearch(archive, '?q=harbour+board');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/records/**', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await take(page, 'CSV');
  expect(await page.getByRole('progressbar', { name: 'Results read' }).isVisible()).toBe(true);
  await page.getByText('Reading 27 results …').waitFor();
  await page.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Stopped; nothing was saved.').waitFor();
  expect(
    await page
      .getByText('Download results', { exact: true })
      .evaluate((node) => node === document.activeElement),
  ).toBe(true);
  release();
  await page.unroute('**/search/records/**');
  expect(downloads).toBe(0);
  const button = page.getByRole('button', { name: 'CSV' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('results-harbour-board.csv');
  takeProblems();
});

test('a failed download is reported', async () => {
  const page = await openSearch(archive, '?q=harbour+board');
  await page.route('**/search/records/**', (route) => route.fulfill({ status: 503 }));
  await take(page, 'CSV');
  await page.getByText('The results could not be loaded. Try again.').waitFor();
  expect(takeProblems().length).toBeGreaterThan(0);
});

test('there is nothing to download without results or a query', async () => {
  const page = await openSearch(archive, '?q=haborr');
  expect(await page.locator('.download').isVisible()).toBe(false);
  await page.goto(`${url()}search/`);
  expect(await page.locator('.download').isVisible()).toBe(false);
});

test('axe finds nothing in the open downloads, in light and dark', async () => {
  const page = await openSearch(archive, '?q=harbour+board');
  await page.getByText('Download results', { exact: true }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('browsers can add the archive as a search engine, which opens the search with the words', async () => {
  const page = await archive.open('/articles/letter/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  expect(await page.locator('link[rel="search"]').getAttribute('type')).toBe(
    'application/opensearchdescription+xml',
  );
  const template = await page.evaluate(async (from) => {
    const xml = new DOMParser().parseFromString(await (await fetch(from!)).text(), 'text/xml');
    return xml.querySelector('Url')?.getAttribute('template');
  }, href);
  expect(template).toBe('https://courier.example/search/?q={searchTerms}');
  // The address that a browser makes of it, on the host of the test.
  const address = template!
    .replace('https://courier.example/', url())
    .replace('{searchTerms}', 'customs+contract');
  await page.goto(address);
  await page.locator('.count', { hasText: '2 results' }).waitFor();
  expect(await page.locator('#search-input').inputValue()).toBe('customs contract');
});

test('without JavaScript the search explains why it cannot search, and links to names, topics and dates', async () => {
  const page = await archive.open('/search/', { javaScriptEnabled: false });
  expect(await page.locator('main .no-script').innerText()).toContain('Searching needs JavaScript.');
  expect(await page.getByRole('link', { name: 'Search a list of names' }).isVisible()).toBe(false);
  for (const name of ['Dates', 'People', 'Organizations', 'Places', 'Topics']) {
    const link = page.locator('main').getByRole('link', { name });
    expect(await link.isVisible(), name).toBe(true);
    const path = (await link.getAttribute('href'))!;
    expect((await page.request.get(url() + path.slice(1))).status(), path).toBe(200);
  }
  expect(await page.locator('main').getByRole('link', { name: 'A–Z index' }).isVisible()).toBe(true);
  await page.goto(`${url()}search/many/`);
  expect(await page.locator('main .no-script').innerText()).toContain('Searching needs JavaScript.');
});
