import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackedIndex } from '../../src/search/format/packed-index.ts';
import { openTables } from '../../src/search/engine/tables.ts';
import { documentText, writeDocuments } from '../../src/search/build/document-files.ts';
import { makeSearchIndex, startIndexer } from '../../src/search/build/search-index.ts';
import type { SearchDocument } from '../../src/search/document/search-documents.ts';
import { Texts } from '../../src/search/engine/texts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { projectFolder } from '../support/project.ts';
import { runBuild } from '../support/builds/run-build.ts';

describe('the index of an archive in several languages', () => {
  let out: string;
  const bundles = () =>
    (JSON.parse(gunzipSync(readFileSync(join(out, 'search/index/index.packed'))).toString()) as PackedIndex)
      .bundles;
  beforeAll(() => {
    out = join(temporaryFolder(), 'out');
    const { code, stderr } = runBuild(
      '--content',
      join(projectFolder, 'tests/fixtures/languages/content'),
      '--out',
      out,
    );
    expect(code, stderr).toBe(0);
  });

  test('is one bundle per language, listed by number of documents', () => {
    const languages = bundles();
    const counts = languages.map(({ documents }) => documents);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(languages.map(({ language }) => language).toSorted()).toEqual(
      readdirSync(join(out, 'search/index'))
        .filter((name) => name !== 'index.packed')
        .toSorted(),
    );
    expect(languages.length).toBeGreaterThan(3);
  });

  test('numbers articles by date, followed by entities', async () => {
    const read = async (url: string) => Uint8Array.from(readFileSync(url.replace(/\?.*/, '')));
    for (const packed of bundles()) {
      const { language, documents, articles } = packed;
      const folder = `${join(out, 'search/index', language)}/`;
      const tables = openTables(folder, packed, read);
      const texts = new Texts(tables, read);
      const runs = tables.dates();
      expect([tables.size, runs.at(-1)?.to ?? 0]).toEqual([documents, articles]);
      for (let number = 0; number < documents; number += 1) {
        const { path, filters } = await texts.text(number);
        const run = runs.find(({ from, to }) => from <= number && number < to);
        expect([path, path.startsWith('articles/')]).toEqual([path, run !== undefined]);
        if (run) expect([path, filters['date']![0]!.slice(0, 10)]).toEqual([path, run.earliest]);
      }
    }
  });

  test('has Pagefind’s own bundle of the same documents next to it', () => {
    const entry = JSON.parse(readFileSync(join(out, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
    };
    const counts = Object.entries(entry.languages).map(([language, { page_count }]) => [
      language,
      page_count,
    ]);
    expect(counts.toSorted()).toEqual(
      bundles()
        .map(({ language, documents }) => [language, documents])
        .toSorted(),
    );
    expect(readdirSync(join(out, 'pagefind'))).toContain('pagefind.js');
  });
});

describe('an existing index', () => {
  const document = (number: number, text: string): SearchDocument => ({
    path: `articles/fiction-${number}/`,
    language: 'en',
    filters: { kind: ['article'], byline: [`Writer ${number % 7}`] },
    parts: [
      { anchor: 'title', text: `Fiction ${number}` },
      { anchor: 'p1', text },
    ],
    date: { earliest: '2018-06-19', latest: '2018-06-19' },
  });
  const documents = Array.from({ length: 2000 }, (_, number) =>
    document(number, `Number ${number} of a fiction.`),
  );
  const changed = documents.with(900, document(900, 'Something else altogether.'));

  test('keeps unchanged segments, and equals a newly built index', async () => {
    const root = temporaryFolder();
    const make = async (name: string, cache: string, what: readonly SearchDocument[]) => {
      const place = {
        folder: join(root, name),
        cache: join(root, cache),
        source: 'source',
      };
      await makeSearchIndex(
        writeDocuments(what.map(documentText), join(root, 'documents')),
        place,
        new AbortController().signal,
      );
      return new Map(
        readdirSync(place.cache).map((segment) => [segment, statSync(join(place.cache, segment)).ino]),
      );
    };
    const before = await make('before', 'kept', documents);
    const after = await make('after', 'kept', changed);
    expect([...before.keys()]).toContain('en.files');
    expect(before.size).toBeGreaterThan(4);
    expect(after.size).toBe(before.size);
    expect([...after.keys()].filter((segment) => !before.has(segment))).toHaveLength(1);
    // The compiled code, and the compressed files, of which some are new.
    const others = ['code', 'en.files'];
    const kept = [...before.keys()].filter((segment) => !others.includes(segment) && after.has(segment));
    for (const segment of kept) expect(after.get(segment)).toBe(before.get(segment));
    await make('anew', 'other', changed);
    expect(fileTexts(join(root, 'after'))).toEqual(fileTexts(join(root, 'anew')));
  });

  test('is made although this process is busy, once the indexing process has a large task', async () => {
    const root = temporaryFolder();
    const place = { folder: join(root, 'index'), cache: join(root, 'segments'), source: 'source' };
    const indexer = startIndexer(place.cache);
    // More than a system keeps between two processes.
    const topicAliases = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, number) => [`topic-${number}`, [`Another word for ${number}`]]),
    );
    const made = makeSearchIndex(
      writeDocuments(documents.slice(0, 20).map(documentText), join(root, 'documents')),
      { ...place, topicAliases },
      new AbortController().signal,
      indexer,
    );
    await indexer.begun;
    const isMade = () => existsSync(join(place.folder, 'index.packed'));
    const lock = new Int32Array(new SharedArrayBuffer(4));
    for (let tries = 0; tries < 5000 && !isMade(); tries += 1) Atomics.wait(lock, 0, 0, 10);
    expect(isMade()).toBe(true);
    await made;
  });

  test('is the same if Pagefind was given the last documents early, and needs no task for it', async () => {
    const root = temporaryFolder();
    const make = async (name: string, what: readonly SearchDocument[], isAlike: boolean, isPublic = true) => {
      const bundle = { folder: join(root, name, 'pagefind'), base: '/', archive: 'The Courier' };
      const place = {
        folder: join(root, name),
        cache: join(root, isAlike || name === 'first' ? 'kept' : 'other'),
        source: 'source',
        publicBundle: isPublic ? bundle : undefined,
      };
      await makeSearchIndex(
        writeDocuments(what.slice(0, 400).map(documentText), join(root, 'documents')),
        place,
        new AbortController().signal,
        startIndexer(place.cache, isAlike),
      );
    };
    await make('first', documents, false);
    await make('early', [...documents.slice(0, 10), ...changed.slice(895)], true);
    await make('late', [...documents.slice(0, 10), ...changed.slice(895)], false);
    const files = (name: string) => fileTexts(join(root, name, 'pagefind'));
    expect(files('early').length).toBeGreaterThan(10);
    expect(files('early')).toEqual(files('late'));
    await make('none', documents, true, false);
    expect(readdirSync(join(root, 'none'))).not.toContain('pagefind');
    expect(readdirSync(join(root, 'kept'))).not.toContain('pagefind-last.json');
  });
});

/** Returns the files of a folder, by path, with their bytes as Base64. */
function fileTexts(folder: string): (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);
}
