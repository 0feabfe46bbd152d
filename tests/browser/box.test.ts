import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleBoxScript } from '../../src/box/site/box-script.ts';
import { siteFiles } from '../../src/box/site/site-files.ts';
import { readManifest } from '../../src/site/keep/site-manifest.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import { connectChromium } from '../support/browsing/connect-chromium.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { allKinds, kindsOfPage } from './kinds-of-page.ts';
import { isUnusedPreload, openFiction } from './open-fiction.ts';

// The site as it opens from a disk, where browsers refuse modules and fetch.

const { open } = openFiction(allKinds);
const folder = join(temporaryFolder(), 'Bücher, Kiste #1');
const { href: root } = pathToFileURL(`${folder}/`);
/** A box has no page for what was not found; the others are like one that is opened. */
const alike = new Set([
  'not found',
  'article in another language',
  'tombstone',
  'year',
  'month',
  'long day',
  'long day from A to Z',
  'undated articles',
  'timeline of a month',
  'network of a topic',
  'calendar day',
  'all names',
  'changes of names',
  'names of a kind',
  'entity with many articles',
  'one name to compare',
  'names to compare',
  'topics',
  'reading list',
]);
const problems: string[] = [];
let browser: Awaited<ReturnType<typeof connectChromium>>;
let disk: Page;

beforeAll(async () => {
  const { out } = await sharedBuild(allKinds);
  const files = siteFiles({
    out,
    manifest: readManifest(out),
    base: '/',
    home: 'https://courier.example/',
    scripts: await bundleBoxScript({ language: 'en' }),
    leftOut: new Set(),
  });
  for (const { path, read } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read());
  }
  browser = await connectChromium();
  disk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  disk.on('pageerror', (error) => problems.push(`${disk.url()}: ${error.message}`));
  disk.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isUnusedPreload(message.text()))
      problems.push(`${disk.url()}: ${message.text()}`);
  });
  disk.on('requestfailed', (request) => {
    // What a page that was left had still been reading is not missing.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.push(`${disk.url()} lacks ${request.url()}`);
  });
  disk.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) problems.push(`${disk.url()} asks for ${request.url()}`);
  });
});
afterAll(() => browser?.close());

/** Returns the address in the box of a path of the site. */
function inBox(path: string): string {
  return root + path.slice(1).replace(/^([^?#]*\/)?(?=[?#]|$)/, '$&index.html');
}

/** Waits until a page has loaded and its scripts are done: no network tells of it. */
async function openFromDisk(path: string): Promise<void> {
  await disk.goto('about:blank');
  await disk.goto(inBox(path));
  await disk.waitForFunction(
    () => !document.querySelector(':is(#search-app, #compared):is([aria-busy], :has([aria-busy])), iframe'),
  );
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

test('browsers refuse to fetch a neighbor on a disk, or this test would show nothing', async () => {
  const bare = await browser.newPage();
  writeFileSync(join(folder, 'bare.html'), '<p>A page without a policy.</p>');
  await bare.goto(`${root}bare.html`);
  expect(
    await bare.evaluate(() =>
      fetch('index.html').then(
        () => 'read',
        () => 'refused',
      ),
    ),
  ).toBe('refused');
  await bare.close();
});

test('each kind of page has the same text from a disk as from a server', async () => {
  const served = await open('/');
  const address = served.url().replace(/\/$/, '');
  const kinds = Object.entries(kindsOfPage).filter(([kind]) => !alike.has(kind));
  for (const [kind, path] of kinds) {
    await openFromDisk(path);
    await served.goto('about:blank');
    await served.goto(address + path);
    // Scripts of both may still be adding something.
    const differing = async () => {
      const texts = [await textOf(disk), await textOf(served)];
      return texts[0] === texts[1] ? kind : texts;
    };
    await expect.poll(differing).toBe(kind);
  }
  expect(problems.splice(0)).toEqual([]);
});

test('a page shows the pictures of a page in another folder, in each of their sizes', async () => {
  const day = join(folder, 'on-this-day/06-19/index.html');
  const text = readFileSync(day, 'utf8');
  const picture =
    '<img src="../../missing.svg" srcset="../../drawn.svg 160w, ../../drawn.svg 320w" sizes="100px">';
  writeFileSync(join(folder, 'drawn.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>');
  writeFileSync(
    day,
    text.replace(/<[^>]* data-item[^>]*>/, (start) => start + picture),
  );
  await disk.clock.setFixedTime('2026-06-19T12:00:00Z');
  await openFromDisk('/on-this-day/');
  const shown = disk.locator('.edition-stories img');
  await shown.waitFor();
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.currentSrc))).toBe(
    `${root}drawn.svg`,
  );
  writeFileSync(day, text);
  expect(problems.splice(0)).toEqual([]);
});

test('a sound beside an article is read by the browser’s own player', async () => {
  await disk.goto(inBox('/articles/last-ferry/'));
  const seconds = await disk.evaluate(() => {
    const sound = document.querySelector('audio')!;
    const read = new Promise<number>((resolve, reject) => {
      sound.addEventListener('loadedmetadata', () => resolve(sound.duration));
      sound.addEventListener('error', () => reject(new Error(sound.error?.message)));
    });
    sound.load();
    sound.preload = 'auto';
    return read;
  });
  expect(seconds).toBeCloseTo(0.1);
});

test('the search is asked, suggests, narrows and leads to marked articles', async () => {
  await openFromDisk('/');
  await disk.locator('[data-search-box]').fill('elm fer');
  await disk.getByRole('option', { name: 'Elm Ferry Company' }).first().waitFor();
  await disk.locator('[data-search-box]').fill('contract');
  await disk.keyboard.press('Enter');
  await disk.waitForURL('**/search/index.html?q=contract');
  await disk.locator('.hit').nth(1).waitFor();
  await disk.locator('.facet[data-facet="person"]').getByRole('checkbox', { name: 'Ann Pen' }).click();
  await disk.waitForURL(/entity%3Aann-pen/);
  await expect.poll(() => disk.locator('.hit').count()).toBe(1);
  await disk.locator('.hit-title a').first().click();
  await disk.locator('mark').first().waitFor();
  expect(disk.url()).toMatch(/\/articles\/[a-z]+\/index\.html\?q=/);
  await disk.goBack();
  await disk.locator('.hit').first().waitFor();
  expect(problems.splice(0)).toEqual([]);
});

test('an article is shown on its printed page, with the words of a search boxed', async () => {
  await openFromDisk('/articles/regatta/?q=regatta');
  await disk.getByRole('button', { name: 'Above the text' }).click();
  await disk.locator('.printed-stage .word').first().waitFor({ state: 'attached' });
  const image = disk.locator('.printed-stage svg image');
  const addresses = new Set<string>();
  const onward = disk.locator('.printed-view button').last();
  do {
    addresses.add(
      await image.evaluate((shown: SVGImageElement) => new URL(shown.href.baseVal, document.baseURI).href),
    );
  } while (await onward.isEnabled().then((isEnabled) => isEnabled && onward.click().then(() => true)));
  // It is shown small and large.
  expect([...addresses].some((address) => address.endsWith('-large.webp'))).toBe(true);
  expect([...addresses].filter((address) => !address.startsWith(`${root}issues/`))).toEqual([]);
  expect(problems.splice(0)).toEqual([]);
});

test('what readers save and copy has the published addresses', async () => {
  await openFromDisk('/articles/letter/');
  await disk.locator('[data-save]').click();
  await disk.locator('[data-saved]').waitFor();
  await disk.locator('summary', { hasText: 'Cite' }).click();
  expect(await disk.locator('[data-cite]').innerText()).toContain('https://courier.example/articles/letter/');
  await openFromDisk('/reading-list/');
  const item = disk.locator('main').getByRole('link', { name: 'Ferry workers press Elm' });
  await item.waitFor();
  await item.click();
  await disk.waitForURL(inBox('/articles/letter/'));
  expect(problems.splice(0)).toEqual([]);
});

test('a quotation is checked, against earlier texts, too', async () => {
  await openFromDisk('/articles/last-ferry/');
  const sentence = await disk.locator('#p1').evaluate((block) => block.textContent.trim());
  await openFromDisk('/check/');
  const parts = await disk.locator('#check-app').getAttribute('data-earlier');
  expect(Number(parts)).toBeGreaterThan(0);
  const check = async (quote: string) => {
    await disk.getByLabel('A sentence, as it was quoted').fill(quote);
    await disk.getByRole('button', { name: 'Check' }).click();
    const answer = disk.getByRole('status').filter({ hasNotText: 'Checking' });
    await answer.filter({ hasText: /\S/ }).waitFor();
    return answer.innerText();
  };
  expect(await check(sentence)).toContain('It stands unchanged in');
  // Only after the earlier texts were read is that said.
  expect(await check('No heron ever painted the moon over Ashby in a pale blue hat.')).toContain(
    'not in this archive',
  );
  expect(problems.splice(0)).toEqual([]);
});
