import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fiction } from './fiction.ts';
import { settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { pictured } from './pictured.ts';

const { open, url } = openFiction({ ...fiction, ...pictured });

const packed = (text: string) => gzipSync(text).length;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Files that only an archive with articles in Chinese or French loads, like this one: a character table, words of questions, a
 * stemmer.
 */
const ofOneLanguage = /\/(han-variants|other-languages|unspaced-questions|fr)\.[\w-]+\.js$/;

/**
 * Returns the loaded files of a page with an extension; without the index and files for a single language.
 */
async function loaded(page: Page, ending: string): Promise<Buffer[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const own = addresses.filter(
    (address) =>
      address.endsWith(ending) && !address.includes('/search/index/') && !ofOneLanguage.test(address),
  );
  return Promise.all(own.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())));
}

/** Returns the sizes of a page as a host sends it: text compressed, fonts as they are. */
async function weigh(page: Page): Promise<{ html: number; css: number; fonts: number; js: number }> {
  const html = await page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    parsed.querySelector('[data-article-text]')?.replaceChildren();
    return `<!doctype html>${parsed.documentElement.outerHTML}`;
  });
  const packedFiles = async (ending: string) =>
    sum((await loaded(page, ending)).map((file) => packed(file.toString())));
  return {
    html: packed(html),
    css: await packedFiles('.css'),
    fonts: sum((await loaded(page, '.woff2')).map(({ length }) => length)),
    js: await packedFiles('.js'),
  };
}

test('an article page is at most 20 kB of HTML beyond its text, 12 kB of CSS, 130 kB of fonts, 6 kB of scripts', async () => {
  const page = await open('/articles/letter/');
  await settled(page);
  const { html, css, fonts, js } = await weigh(page);
  console.log(
    `article page: HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, fonts ${kilobytes(fonts)}, JS ${kilobytes(js)}`,
  );
  expect(html).toBeLessThanOrEqual(20_000);
  expect(css).toBeLessThanOrEqual(12_000);
  expect(fonts).toBeLessThanOrEqual(130_000);
  expect(js).toBeLessThanOrEqual(6000);
  // None of the kinds was missed.
  expect(Math.min(css, fonts, js)).toBeGreaterThan(0);
});

test('the search page’s own scripts are at most 31.0 kB, including its stemmer and its filters', async () => {
  const page = await open('/search/?q=harbour');
  await settled(page);
  const { html, css, fonts, js } = await weigh(page);
  console.log(
    `search page: HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, fonts ${kilobytes(fonts)}, JS ${kilobytes(js)}`,
  );
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(31_000);
});

test('a misspelled word costs one file of scripts more than one that is found', async () => {
  const page = await open('/search/?q=separation boats');
  await settled(page);
  const ofFound = (await loaded(page, '.js')).length;
  await page.goto(`${url()}search/?q=seperation boats`);
  await page.getByText('Showing results for').waitFor();
  await settled(page);
  expect((await loaded(page, '.js')).length - ofFound).toBe(1);
});

test('the scripts that make a dossier are at most 15 kB, loaded on its page only', async () => {
  const page = await open('/about/');
  await settled(page);
  const { js: ofEveryPage } = await weigh(page);
  await page.goto(`${url()}dossier/?name=ferry-company`);
  await settled(page);
  const js = (await weigh(page)).js - ofEveryPage;
  console.log(`dossier: JS ${kilobytes(js)}`);
  expect(js).toBeGreaterThan(0);
  expect(js).toBeLessThanOrEqual(15_000);
});

test.each(['/', '/articles/letter/', '/search/?q=harbour'])(
  'no script of %s contains Vite’s preload helper, or its table of files',
  async (path) => {
    const page = await open(path);
    await settled(page);
    const scripts = (await loaded(page, '.js')).map(String);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => /vite:preloadError|__vite__mapDeps/.test(script))).toEqual([]);
  },
);

test.each(['/', '/articles/letter/', '/entities/ferry-company/', '/search/'])(
  'no script of %s blocks rendering, except that which applies the reader’s colors and text size',
  async (path) => {
    const page = await open(path);
    const all = 'script:not([type="application/ld+json"])';
    expect(await page.locator(`${all}[src="/display.js"]`).count()).toBe(1);
    const scripts = await page.locator(`${all}:not([src="/display.js"])`).all();
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const { type, isLate } = await script.evaluate((node: HTMLScriptElement) => ({
        type: node.type,
        isLate: node.defer || node.hasAttribute('async'),
      }));
      expect(type === 'module' || isLate).toBe(true);
    }
  },
);

test('images have their width and height, and come in a modern format', async () => {
  const page = await open('/articles/pictured/', { viewport: { width: 1440, height: 3000 } });
  await settled(page);
  const images = await page.locator('main img').evaluateAll((nodes) =>
    (nodes as HTMLImageElement[]).map((image) => ({
      width: Number(image.getAttribute('width')),
      height: Number(image.getAttribute('height')),
      source: image.currentSrc,
      natural: image.naturalWidth,
    })),
  );
  expect(images.length).toBe(2);
  for (const { width, height, source, natural } of images) {
    expect(natural).toBeGreaterThan(0);
    expect(width / height).toBeCloseTo(1.5, 2);
    expect((await fetch(source)).headers.get('content-type')).toMatch(/^image\/(avif|webp)$/);
  }
});
