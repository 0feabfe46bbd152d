import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { CompressedFiles } from '../../../../src/search/build/compressed-files.ts';
import { type FileDigests, fileDigest, IndexFiles } from '../../../../src/search/build/index-files.ts';
import { packBundle } from '../../../../src/search/build/pack-bundle.ts';
import { makeSegment, openSegment, type Segment } from '../../../../src/search/build/segment.ts';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { Forms } from '../../../../src/search/engine/forms.ts';
import { openIndex } from '../../../../src/search/engine/open-index.ts';
import { PlaceIndex } from '../../../../src/search/engine/operators/place-index.ts';
import { placesOf } from '../../../../src/search/engine/postings.ts';
import { openTables } from '../../../../src/search/engine/tables.ts';
import { Texts } from '../../../../src/search/engine/texts.ts';
import { WordIndex } from '../../../../src/search/engine/word-index.ts';
import type { PackedBundle } from '../../../../src/search/format/packed-index.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// Tests the index of a language from its documents to what the browser reads.

const day = (text: string) => ({ earliest: text, latest: text });

/** Fiction. */
const documents: readonly SearchDocument[] = [
  {
    path: 'a/',
    language: 'en',
    filters: { year: ['2018'], person: ['jane-doe|Jane Doe', 'zoe|Zoé, of Elm: the elder'] },
    parts: [
      { anchor: 'title', text: 'Running ferries', weight: 7 },
      { anchor: 'p1', text: 'Café or cafe, fiction: the ferry runs. Café!' },
    ],
    date: day('1923-05-02'),
    named: [['zoe', 'person', 'Zoé', 'the elder']],
  },
  {
    path: 'b/',
    language: 'en',
    filters: { year: ['1923'], person: ['jane-doe|Jane Doe'] },
    parts: [{ anchor: 'p1', text: 'A post-war ferry of O’Brien.', weight: 2 }],
    date: day('1923-05-02'),
  },
  {
    path: 'c/',
    language: 'en',
    filters: { year: ['2018'] },
    parts: [
      { anchor: 'title', text: 'Nothing', weight: 10 },
      { anchor: 'aliases', text: 'The ferry', weight: 8 },
      { anchor: 'p1', text: '灯 😀 *** here.' },
    ],
    record: ['jane-doe', 'person', 'Jane Doe', 'The ferry'],
  },
];

const root = mkdtempSync(join(tmpdir(), 'backfile-index-'));
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true, force: true });
});
const rule = await openWordRule('en');
const vocabulary = new Vocabulary(rule);

/** Indexes the documents with a number of them in each segment. */
async function pack(
  inSegment: number,
  inPlace?: FileDigests,
): Promise<{ folder: string; bundle: PackedBundle; kept: readonly string[] }> {
  const segments: Segment[] = [];
  for (let from = 0; from < documents.length; from += inSegment) {
    const folder = join(root, `segment-${inSegment}-${from}`);
    const own = documents.slice(from, from + inSegment);
    segments.push(await makeSegment(own, folder, vocabulary, rule));
  }
  const place = join(root, `bundle-${inSegment}`);
  const files = new IndexFiles(place, inPlace);
  const compressed = new CompressedFiles(join(root, 'en.files'));
  const bundle = packBundle(files, 'en', segments, compressed, rule);
  return { folder: join(place, 'en'), bundle, kept: files.kept };
}

const { folder, bundle } = await pack(2);
const urls = documents.map(({ path }) => path);
const read = async (url: string) => Uint8Array.from(readFileSync(url.replace(/\?.*/, '')));
const tables = openTables(`${folder}/`, bundle, read);
const words = new WordIndex(tables, read);
const index = new PlaceIndex(tables, read);
const texts = new Texts(tables, read);
const places = async (stem: string) => {
  const postings = await words.postings(stem);
  if (!postings) return {};
  const found = await index.places(stem, postings);
  return Object.fromEntries(
    [...postings.numbers].map((number, index) => [urls[number], [...placesOf(found, index)]]),
  );
};

test('merged segments equal an index of all documents at once', async () => {
  const whole = await pack(3);
  expect(readdirSync(join(folder, 'words'))).toHaveLength(1);
  for (const part of ['words', 'places', 'forms', 'endings', 'filters'])
    for (const file of readdirSync(join(folder, part))) {
      const path = join(part, file);
      expect([path, readFileSync(join(folder, path))]).toEqual([
        path,
        readFileSync(join(whole.folder, path)),
      ]);
    }
  const { texts: digits, ...others } = bundle.tables;
  expect(digits).toEqual(['2', '1']);
  expect(whole.bundle.tables).toEqual({ ...others, texts: ['3'] });
});

test('a file of which the site has the same bytes is not written', async () => {
  const inSite = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.packed'))
    .map((path) => [`en/${path}`, fileDigest(readFileSync(join(folder, path)))] as const);
  const changed = 'en/texts/0-0.packed';
  rmSync(folder, { recursive: true });
  const again = await pack(2, { ...Object.fromEntries(inSite), [changed]: 'of other bytes' });
  expect(readdirSync(folder, { recursive: true })).toEqual(['texts', 'texts/0-0.packed']);
  expect([...again.kept, changed].toSorted()).toEqual(inSite.map(([path]) => path).toSorted());
  expect(again.bundle).toEqual(bundle);
  await pack(2);
});

test('tables list the documents with each value', async () => {
  expect([tables.size, bundle.documents, bundle.articles]).toEqual([3, 3, 2]);
  expect(await Promise.all(urls.map(async (_, number) => (await texts.text(number)).path))).toEqual(urls);
  expect(tables.dates()).toEqual([{ from: 0, to: 2, ...day('1923-05-02') }]);
  expect(tables.filters).toEqual(['person', 'year']);
  const years = await tables.values('year');
  expect([...years].map(([year, numbers]) => [year, numbers.map((number) => urls[number])])).toEqual([
    ['1923', ['b/']],
    ['2018', ['a/', 'c/']],
  ]);
  expect([...(await tables.values('person')).keys()].toSorted()).toEqual([
    'jane-doe|Jane Doe',
    'zoe|Zoé, of Elm: the elder',
  ]);
  expect(await tables.values('event')).toEqual(new Map());
});

test('texts are stored as written, with their entities', async () => {
  expect(await texts.text(0)).toEqual({
    path: 'a/',
    filters: documents[0]!.filters,
    parts: [
      ['title', 'Running ferries'],
      ['p1', 'Café or cafe, fiction: the ferry runs. Café!'],
    ],
    named: [['zoe', 'person', 'Zoé', 'the elder']],
  });
  expect(await texts.text(2)).not.toHaveProperty('named');
});

test('an incomplete segment is built again', async () => {
  const segment = join(root, 'cut-off');
  const made = await makeSegment(documents, segment, vocabulary, rule);
  expect(openSegment(segment)).toEqual(made);
  for (const file of ['words.bin', 'facts.json', 'texts.bin']) {
    const whole = readFileSync(join(segment, file));
    writeFileSync(join(segment, file), whole.subarray(0, whole.length / 2));
    expect([file, openSegment(segment)]).toEqual([file, undefined]);
    writeFileSync(join(segment, file), whole);
  }
  rmSync(join(segment, 'words.bin'));
  expect(openSegment(segment)).toBeUndefined();
  await makeSegment(documents, segment, vocabulary, rule);
  expect(openSegment(segment)).toEqual(made);
  expect(openSegment(join(root, 'nowhere'))).toBeUndefined();
});

test('a stem has the positions of its words, with or without accents, and none between two parts', async () => {
  expect(await places('ferri')).toEqual({ 'a/': [1, 21], 'b/': [2], 'c/': [17] });
  expect(await places('cafe')).toEqual({ 'a/': [16, 18, 23] });
  expect(await places('here')).toEqual({ 'c/': [20] });
  expect(await places('nowher')).toEqual({});
  expect(await places('zzz')).toEqual({});
});

test('the parts of a compound share its position', async () => {
  const all = ['post', 'war', 'postwar'];
  expect(await Promise.all(all.map(places))).toEqual(all.map(() => ({ 'b/': [1] })));
});

test('the index counts occurrences of a stem in titles, and notes aliases', async () => {
  const { named } = (await words.postings('ferri'))!;
  expect([...named]).toEqual([2, 0, 1]);
});

test('a record is found by its whole name or alias, with the articles that list it', async () => {
  const jane = { kind: 'person', id: 'jane-doe', name: 'Jane Doe', number: 2, listing: [0, 1] };
  expect(await words.names(['jane', 'doe'])).toEqual([jane]);
  expect(await words.names(['the', 'ferri'])).toEqual([jane]);
  expect(await words.names(['zoe', 'of', 'elm', 'the', 'elder'])).toEqual([
    { kind: 'person', id: 'zoe', name: 'Zoé, of Elm: the elder', listing: [0] },
  ]);
  for (const stems of [['ferri'], ['jane'], ['doe', 'jane'], ['zzz']])
    expect([stems, await words.names(stems)]).toEqual([stems, []]);
});

test('a stem has the forms of each document, and the blocks in which they are', async () => {
  const { forms, blocks } = (await words.postings('ferri'))!;
  expect(forms.forms).toEqual(['ferries', 'ferry']);
  expect(Array.from(forms.mixOf).map((mix) => forms.mixes[mix])).toEqual([[0, 1, 2], [2], [2]]);
  expect([...blocks]).toEqual([1, 1, 0]);
});

test('inflected forms are found by prefix and by suffix', async () => {
  const forms = new Forms(tables, read);
  const list = async (found: Promise<readonly { form: string }[]>) => (await found).map(({ form }) => form);
  expect(await list(forms.beginning('run'))).toEqual(['running', 'runs']);
  expect(await list(forms.ending('ing'))).toEqual(['nothing', 'running']);
  expect(await list(forms.beginning('zzz'))).toEqual([]);
});

test('a file that is not an index is refused', async () => {
  expect((await faultOf(openIndex('/nowhere/', read))).message).toMatch('ENOENT');
  await faultOf(openIndex('/x/', () => Promise.resolve(Uint8Array.of(1, 2, 3))));
  const other = new TextEncoder().encode('{"version":9,"bundles":[]}');
  expect((await faultOf(openIndex('/x/', () => Promise.resolve(other)))).message).toMatch('version 9');
});
