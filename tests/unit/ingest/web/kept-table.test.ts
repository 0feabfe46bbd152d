import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { webArchiveReader } from '../../../../src/ingest/web/read-web-archive.ts';
import { makeWorkFolder } from '../../../../src/ingest/web/table/work-folder.ts';
import { inventStories } from '../../../support/crawl/invented-paper.ts';
import { type GivenRecord, packedWarc, plainWarc } from '../../../support/crawl/web-archive.ts';
import { openedAt } from '../../../support/sources.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All texts, people and places are fiction.

const home = 'https://courier.example';
const pages = inventStories(11, 9, 7, 4).map(({ title, day, slug, paragraphs }): GivenRecord => ({
  url: `${home}/${slug}`,
  body: `<!doctype html><html><head><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
}));
const records: GivenRecord[] = [
  ...pages,
  { url: `${home}/gone`, body: 'gone', status: '404 Not Found' },
  { url: `${home}/same`, body: '', type: 'revisit', head: [`WARC-Refers-To-Target-URI: ${pages[0]!.url}`] },
  { url: 'urn:nothing', body: 'x' },
];

function archiveOf(given: readonly GivenRecord[], pack = packedWarc) {
  const folder = temporaryFolder();
  const path = join(folder, 'crawl.warc.gz');
  writeFileSync(path, pack(given));
  return { path, cache: join(folder, 'cache') };
}

/** Returns what is read, and whether the records were read for it. */
async function read(path: string, cacheFolder: string) {
  const told: unknown[] = [];
  let isScanned = false;
  const settings = { map: new Map(), today: '2026-03-01', cacheFolder };
  for await (const one of webArchiveReader.read(openedAt(path), settings)) {
    if (one.type !== 'progress') told.push(JSON.parse(JSON.stringify(one)));
    else if (one.done < 0.5) isScanned = true;
  }
  return { told, isScanned };
}

test('what was noted of a web archive is used again, and tells the same', async () => {
  const { path, cache } = archiveOf(records);
  const first = await read(path, cache);
  const second = await read(path, cache);
  expect(first.told.length).toBeGreaterThan(pages.length);
  expect(second.told).toEqual(first.told);
  expect([first.isScanned, second.isScanned]).toEqual([true, false]);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('a table may be deleted, and is read again if it was damaged', async () => {
  const { path, cache } = archiveOf(records);
  const { told } = await read(path, cache);
  const folder = join(cache, readdirSync(cache)[0]!);
  for (const name of ['pages', 'table', 'state.json']) {
    const bytes = readFileSync(join(folder, name));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, name), bytes);
    expect({ name, ...(await read(path, cache)) }).toEqual({ name, told, isScanned: true });
    expect((await read(path, cache)).isScanned).toBe(false);
  }
});

test('a web archive that was changed in its place is read again, even if its size and time are as before', async () => {
  const { path, cache } = archiveOf(records, plainWarc);
  const { told } = await read(path, cache);
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  bytes.write('Nobody', bytes.indexOf('<p>') + 3);
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
  const again = await read(path, cache);
  expect(again.isScanned).toBe(true);
  expect(again.told).not.toEqual(told);
});

test('what a killed import left is removed by the next one, and what a running one has stays', async () => {
  const { path, cache } = archiveOf(records);
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = join(cache, `backfile-web-${pid}-abcdef`);
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'pages'), 'half of it');
  const running = makeWorkFolder(cache);
  await read(path, cache);
  expect([existsSync(left), existsSync(running)]).toEqual([false, true]);
});

test('an import that is given up leaves nothing of what it noted', async () => {
  const { path, cache } = archiveOf(records);
  const settings = { map: new Map(), today: '2026-03-01', cacheFolder: cache };
  for await (const _ of webArchiveReader.read(openedAt(path), settings)) break;
  expect(readdirSync(cache)).toEqual([]);
});

test('a web archive is read where the cache can’t be written', async () => {
  const { path, cache } = archiveOf(records);
  writeFileSync(cache, 'a file where a folder should be');
  const { told, isScanned } = await read(path, cache);
  expect(isScanned).toBe(true);
  expect(told.length).toBeGreaterThan(pages.length);
});

test('a table that was not used for a month is removed', async () => {
  const { path, cache } = archiveOf(records);
  const old = join(cache, 'table-0123');
  const recent = join(cache, 'table-4567');
  for (const folder of [old, recent]) mkdirSync(folder, { recursive: true });
  const longAgo = Date.now() / 1000 - 31 * 24 * 3600;
  utimesSync(old, longAgo, longAgo);
  await read(path, cache);
  expect([existsSync(old), existsSync(recent)]).toEqual([false, true]);
});
