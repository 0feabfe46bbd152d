import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { Finder } from '../../src/search/engine/finder.ts';
import type { Found } from '../../src/search/engine/found.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { openArchive } from '../../src/files/open-archive.ts';
import { makeSearchIndex } from '../../src/search/build/search-index.ts';
import { searchDocuments } from '../../src/search/document/search-documents.ts';
import { makeUrls } from '../../src/views/base/urls.ts';
import { temporaryFolder, writeFiles } from '../support/build.ts';
import { article, openSettings, site } from '../support/content.ts';
import { fictionCorpus } from '../support/fiction-corpus.ts';
import { PlainScan, type ScanDocument, scanDocuments } from '../support/plain-scan.ts';
import { Random } from '../support/random.ts';
import { randomQuery } from '../support/random-query.ts';

// 2,000 articles of fiction; or those of a content folder of yours, which QUERY_CORPUS names.
const seed = Number(process.env.QUERY_SEED ?? 4);
const queries = Number(process.env.QUERY_COUNT ?? 500);
const corpus = process.env.QUERY_CORPUS;

describe('the answers to a query, compared with a plain scan of the same articles', () => {
  let finder: Finder;
  let scan: PlainScan;
  let documents: readonly ScanDocument[];
  let urlsOf: readonly string[][];
  const found = (answer: Found) =>
    answer.sets.flatMap(({ bits }, set) => bits.numbers().map((number) => urlsOf[set]![number]!)).toSorted();

  beforeAll(async () => {
    const folder = temporaryFolder();
    const content = corpus ?? join(folder, 'content');
    if (!corpus) writeFiles(content, { 'site.yaml': site, ...fictionCorpus(2000, seed) });
    const { archive, problems } = await openArchive(content, openSettings);
    if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
    finder = await openFinder(archive, folder);
    const { bundles } = finder;
    urlsOf = await Promise.all(
      bundles.map(({ documents, texts }) =>
        Promise.all(Array.from({ length: documents }, async (_, number) => (await texts.text(number)).url)),
      ),
    );
    documents = scanDocuments(archive, urls);
    scan = new PlainScan(documents);
  });

  test('have no hit too many and none too few, for hundreds of queries of all operators', async () => {
    const random = new Random(seed);
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    let hits = 0;
    for (let index = 0; index < queries; index += 1) {
      const { asked, text } = randomQuery(random, documents, index % 4);
      const expected = scan.answer(asked);
      const answer = await finder.find(text);
      const actual = found(answer);
      hits += expected.length;
      for (const [sign] of text.matchAll(/"|\*|-|\bOR\b|\bNOT\b|\bAND\b|\(|\p{Ll}+:|,/gu))
        seen.set(sign, (seen.get(sign) ?? 0) + 1);
      const missing = without(expected, actual);
      const extra = without(actual, expected);
      if (missing.length + extra.length > 0 || answer.query.problems.length > 0)
        wrong.push(
          `${text}: ${missing.length} missing (${missing[0]}), ${extra.length} too many (${extra[0]}), slips: ${answer.query.problems.map(({ slip }) => slip)}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(hits).toBeGreaterThan(queries);
    const operators = [
      '"',
      '*',
      '-',
      'OR',
      'NOT',
      'AND',
      '(',
      ',',
      'title:',
      'entity:',
      'topic:',
      'from:',
      'to:',
      'year:',
    ];
    for (const operator of [...operators, 'byline:', 'section:', 'source:', 'language:', 'kind:'])
      expect([operator, (seen.get(operator) ?? 0) > (corpus ? -1 : 3)]).toEqual([operator, true]);
  });
});

describe('a word with capitals or digits in it', () => {
  let finder: Finder;
  const total = async (query: string) => (await finder.find(query)).total;

  beforeAll(async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), {
      'site.yaml': site,
      'articles/tower.md': article(
        '',
        'McDonald, of USAir and the McDonald-led 3Com, came in the mid-1980s.',
      ),
    });
    const { archive } = await openArchive(join(folder, 'content'), openSettings);
    finder = await openFinder(archive!, folder);
  });

  test.each(['McDonald', 'mcdonald', 'USAir', '3com', '1980s', 'mid', '"the mid 1980s"', '"mcdonald led"'])(
    '%s finds it, or its part',
    async (query) => expect(await total(query)).toBe(1),
  );
  test.each(['donald', 'mc', 'air', 'us', 'com', '1980', 's'])('%s does not', async (query) =>
    expect(await total(query)).toBe(0),
  );
});

const urls = makeUrls('https://courier.example', '/');

/** Makes the index of an archive in a folder, and opens it. */
async function openFinder(archive: Archive, folder: string): Promise<Finder> {
  const task = {
    documents: join(folder, 'documents.jsonl'),
    folder: join(folder, 'index'),
    cache: join(folder, 'segments'),
    source: 'source',
  };
  await makeSearchIndex(searchDocuments(archive, urls), task, new AbortController().signal);
  const bundles = await openIndex(`${task.folder}/`, (path) =>
    Promise.resolve(new Uint8Array(readFileSync(path.replace(/\?.*/, '')))),
  );
  return new Finder(bundles, 'en');
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
}
