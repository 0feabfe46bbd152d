import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Finder } from '../../src/search/engine/finder.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { launchChromium } from '../support/browsing/chromium.ts';
import { benchKnownItems } from './bench-known-items.ts';
import { firstHits } from './first-hits.ts';
import { sizeOf } from './measure.ts';
import { measureFirst, measureHeap, measureListSearch, measureWaits } from './measure-search.ts';
import { benchNeeds } from './needs/bench-needs.ts';
import { row } from './row.ts';
import { type CountingServer, serveGzip, type Traffic } from './serve-gzip.ts';
import { titleQueries } from './title-queries.ts';
import { typedQueries } from './typed-queries.ts';
import type { BenchArchive } from './write-archive.ts';

/** The number of first searches to measure; the median and the heaviest are printed. */
const firsts = 12;

/** The number of names in a list search. */
const listedNames = 500;

/** The parts of a first search; each file counts for the first pattern that it matches. */
const parts = [
  ['fonts', /\.woff2$/],
  ['own scripts', /^\/_astro\/.*\.js$/],
  ['page, style, icon', /^\/(search\/|_astro\/|favicon)/],
  ['tables of documents', /index\.packed$/],
  ['words', /\/(words|places|forms|endings)\//],
  ['texts', /\/texts\//],
  ['filters', /\/filters\//],
  ['other', /./],
] as const satisfies readonly (readonly [string, RegExp])[];

/**
 * Measures the search of a built site in Chromium, and prints the costs.
 *
 * @param archive the archive that the site was built from, to derive queries
 */
export async function benchSearch(out: string, archive: BenchArchive, count: number): Promise<void> {
  const lacked = archive.articles.filter(({ id }) => !existsSync(join(out, 'articles', id)));
  // Names withheld since it was built, for example, take answers away that no change of the search brings back.
  if (lacked.length > 0)
    row('articles of the corpus that the site lacks', [`${lacked.length}: answers are worse for that`]);
  await benchAnswers(join(out, 'search/index/'), archive);
  const titles = archive.articles.map(({ title }) => title);
  const queries = titleQueries(titles, count);
  const served = await serveGzip(out);
  const browser = await launchChromium();
  try {
    await printFirsts(browser, served, queries.slice(0, firsts));
    await printWaits(browser, served, queries, 1);
    await printWaits(browser, served, queries, 4);
    await printListSearch(browser, served, titleQueries(titles, listedNames));
    const searched = [...queries.slice(0, firsts), 'the', '"of the"'];
    row(`memory of the page after ${searched.length} queries`, [
      `${((await measureHeap(browser, served, searched)) / 1e6).toFixed(1)} MB of JavaScript`,
    ]);
  } finally {
    await browser.close();
    served.server.close();
  }
  for (const [part, name] of [
    ['search/index', 'index'],
    ['pagefind', 'Pagefind’s own bundle'],
    ['_astro', 'scripts, styles, fonts'],
  ] as const) {
    if (!existsSync(join(out, part))) continue;
    const { files, bytes } = sizeOf(join(out, part));
    row(name, [`${files} files`, kilobytes(bytes)]);
  }
}

/**
 * Prints how good the answers of an index are, which needs no browser.
 *
 * @param folder the folder of `index.packed`, ending with `/`
 */
export async function benchAnswers(folder: string, archive: BenchArchive): Promise<void> {
  const read = async (url: string) => Uint8Array.from(await readFile(url.replace(/\?.*/, '')));
  const finder = new Finder(await openIndex(folder, read), 'en');
  await benchKnownItems(finder, archive);
  row('queries as people type them', ['all words', 'shown']);
  for (const query of typedQueries) {
    const { exactTotal, total } = await finder.find(query);
    const [first] = await firstHits(finder, query, 1);
    const title = first?.title.map(({ text }) => text).join('') ?? 'nothing';
    row(`  ${query}`, [String(exactTotal), String(total), title]);
  }
  // The grades are of stories of one corpus.
  if (!archive.articles[0]?.id.startsWith('made-')) await benchNeeds(finder, archive);
}

async function printFirsts(browser: Browser, served: CountingServer, queries: readonly string[]) {
  const traffics: Traffic[] = [];
  for (const query of queries) traffics.push(await measureFirst(browser, served, query));
  const sorted = traffics.toSorted((a, b) => a.bytes - b.bytes);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  row('/search/ to the first results', ['requests', 'bytes']);
  for (const [name, { requests, bytes }] of [
    ['median', median],
    ['heaviest', sorted.at(-1)!],
    ['the commonest word, “the”', await measureFirst(browser, served, 'the')],
    ['the phrase “of the”', await measureFirst(browser, served, '"of the"')],
    ['a misspelled word, “crued oil”', await measureFirst(browser, served, 'crued oil')],
  ] as const)
    row(name, [String(requests), kilobytes(bytes)]);
  const partOf = (path: string) => parts.find(([, pattern]) => pattern.test(path))![0];
  for (const [name] of parts) {
    const files = median.paths.filter(([path]) => partOf(path) === name);
    const bytes = files.reduce((sum, [, length]) => sum + length, 0);
    if (files.length > 0) row(`  ${name}`, [String(files.length), kilobytes(bytes)]);
  }
}

async function printListSearch(browser: Browser, served: CountingServer, names: readonly string[]) {
  const { milliseconds, longestTask } = await measureListSearch(browser, served, names);
  row(`list search, ${names.length} names`, [
    `${milliseconds.toFixed(0)} ms`,
    // Browsers report tasks of more than 50 ms.
    longestTask === 0 ? 'no task over 50 ms' : `longest task ${longestTask.toFixed(0)} ms`,
  ]);
}

async function printWaits(
  browser: Browser,
  served: CountingServer,
  queries: readonly string[],
  slower: number,
) {
  const waits = await measureWaits(browser, served, queries, slower);
  const sorted = waits.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const text = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
  const processor = slower === 1 ? '' : `, processor ÷ ${slower}`;
  row(`last key to results, ${waits.length} queries${processor}`, [
    `median ${text(at(0.5).milliseconds)}`,
    `p95 ${text(at(0.95).milliseconds)}`,
  ]);
  for (const { query, milliseconds } of sorted.slice(-5)) row(`  ${query}`, [text(milliseconds)]);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
