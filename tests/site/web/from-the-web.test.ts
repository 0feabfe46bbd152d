import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { makeWacz } from '../../../src/box/wacz/make-wacz.ts';
import { readContent, readSite } from '../../../src/files/read-content.ts';
import { openZip } from '../../../src/ingest/source/open-zip.ts';
import type { ArticleRecord } from '../../../src/archive/record.ts';
import { runBuild } from '../../support/builds/run-build.ts';
import { importFrom } from '../../support/batch.ts';
import { type GivenRecord, packedWarc } from '../../support/crawl/web-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The demo is built, kept as web archives keep sites, and imported into an empty archive. Nothing may know these pages: what
// states them as data is taken out, and all classes are renamed.

const fixture = fileURLToPath(new URL('../../fixtures/demo/content', import.meta.url));
const home = 'https://lantern-bay.example/';

/** What the archive has of an article. */
type Facts = {
  readonly standfirst?: string;
} & Readonly<Record<ComparedField, string>>;
type ComparedField =
  | 'title'
  | 'date'
  | 'byline'
  | 'topics'
  | 'pictures'
  | 'descriptions'
  | 'captions'
  | 'text';

let before: Map<string, Facts>;
let after: Map<string, Facts>;
let extra: string[];

beforeAll(async () => {
  const folder = temporaryFolder();
  // Without a history, which would show earlier texts.
  const demo = join(folder, 'demo');
  cpSync(fixture, demo, { recursive: true });
  const out = join(folder, 'out');
  const ran = runBuild('--content', demo, '--out', out, '--site', home);
  expect(ran.code, ran.stderr).toBe(0);
  const wacz = join(folder, 'demo.wacz');
  const { data: site } = readSite(demo);
  await makeWacz({ site, contentDir: demo, out, day: '2026-11-28', home }, wacz);
  const batch = join(folder, 'batch');
  const contentDir = join(folder, 'content');
  for (const made of [batch, contentDir]) mkdirSync(made);
  writeFileSync(join(batch, 'demo.warc.gz'), packedWarc(await pagesOf(wacz)));
  writeFileSync(join(contentDir, 'site.yaml'), 'title: Another archive\nurl: https://archive.example/\n');
  const { refused } = await importFrom(batch, contentDir, { today: '2026-11-28' });
  expect(refused).toEqual([]);
  before = factsIn(demo, ({ id }) => id);
  const addresses = factsIn(contentDir, ({ data }) => data.source?.url ?? '');
  const idOf = (address: string) => /\/articles\/([^/]+)\/$/.exec(address)?.[1];
  after = new Map(
    [...addresses].flatMap(([address, facts]) =>
      before.has(idOf(address) ?? '') ? [[idOf(address)!, facts] as const] : [],
    ),
  );
  extra = [...addresses.keys()].filter((address) => !before.has(idOf(address) ?? ''));
});

/** Returns the files of a WACZ without those that state its articles as data, with all classes renamed. */
async function pagesOf(file: string): Promise<GivenRecord[]> {
  const zip = await openZip(file);
  const member = zip.members.find(({ name }) => name.endsWith('.warc.gz'))!;
  const bytes = gunzipSync(await member.read());
  zip.close();
  const records: GivenRecord[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n\r\n', at) + 4;
    const head = bytes.toString('utf8', at, end);
    const field = (name: string) => new RegExp(`^${name}: (.*)\r$`, 'm').exec(head)?.[1] ?? '';
    const length = Number(field('Content-Length'));
    const body = bytes.subarray(end, end + length);
    const url = field('WARC-Target-URI');
    const contentType = field('Content-Type');
    const isData = /\/data\/|\.json$|feed|\.xml$|\.txt$/.test(url);
    if (field('WARC-Type') === 'resource' && !isData) {
      const isPage = contentType.startsWith('text/html');
      records.push({
        url,
        contentType,
        body: isPage ? plain(body.toString('utf8')) : body,
        date: '2026-11-28T00:00:00Z',
      });
    }
    at = end + length + 4;
  }
  return records;
}

function plain(html: string): string {
  return html.replaceAll(/\sclass="?([^">]*)"?/g, (_, names: string) => ` class="n${names.length}x"`);
}

function factsIn(contentDir: string, keyOf: (record: ArticleRecord) => string): Map<string, Facts> {
  const { content } = readContent(contentDir);
  const names = new Map(content.entities.map(({ id, data }) => [id as string, data.name]));
  const labels = new Map(content.topics.map(({ id, data }) => [id as string, data.label]));
  return new Map(
    content.articles
      .filter(({ data }) => data.withdrawn === undefined)
      .map((record) => {
        const { data, body } = record;
        const images = [...body.matchAll(/!\[([^\]]*)\]\(([^\s)]+)(?: "((?:[^"\\]|\\.)*)")?\)/g)];
        const own = [data.image?.caption, data.image?.credit].filter((words) => words !== undefined);
        const captions = [own.join(' '), ...images.map(([, , , caption = '']) => caption)];
        const descriptions = [data.image?.alt ?? '', ...images.map(([, alt = '']) => alt)];
        const facts: Facts = {
          title: data.title,
          date: data.date.edtf,
          byline: data.byline
            .map((one) => (typeof one === 'string' ? one : (names.get(one.entity ?? '') ?? '')))
            .join(', '),
          topics: data.topics
            .map((id) => labels.get(id) ?? id)
            .toSorted()
            .join(', '),
          pictures: `${images.length + (data.image ? 1 : 0)}`,
          captions: captions.filter(Boolean).map(wordsOf).join(' | '),
          descriptions: descriptions.filter(Boolean).map(wordsOf).join(' | '),
          text: wordsOf(images.reduce((text, [image]) => text.replace(image, ' '), body)),
          ...(data.standfirst !== undefined && { standfirst: wordsOf(data.standfirst) }),
        };
        return [keyOf(record), facts] as const;
      }),
  );
}

/** Returns the words of a text without its markup. */
function wordsOf(markdown: string): string {
  return (
    markdown
      .replaceAll(/<!--[^]*?-->|&[a-z]+;/g, ' ')
      .replaceAll(/\[|\]\([^)]*\)/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** What differs, and why. */
const reasons = {
  card: 'The picture that a page states as its own (og:image) is its card for sharing.',
  standfirst: 'The page shows the standfirst as a paragraph above the text, and nothing tells it from one.',
  correction: 'The page states the correction of the article below its text.',
  credit:
    'Before who made a picture, the page has a word for it, and nothing tells it from the rest of the caption.',
  creditOfMany: 'A caption that stands on many articles, word for word, is taken for a text of the site.',
  attachment:
    'A sound or a file below a text is a link, or a player, and a reader of pages takes it for what is around it.',
  printed: 'The pictures of the pages on which an article is printed stand above its text, as its own do.',
} as const;

const creditOfMany = 'Line drawing made for this demonstration';
const withAttachment = ['great-storm-strikes', 'light-fails'];

const withCorrection = ['electric-ferry'];
/** Pages of the site that keepers would leave out by their addresses. */
const noArticles = ['reading-list/', 'about/'].map((path) => home + path);

test('every article of an archive comes back from its web archive, with the same words', () => {
  expect(before.size).toBeGreaterThan(40);
  const told = [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (!is) return [`${id} is missing`];
    const fields = (Object.keys(was) as ComparedField[]).filter(
      (field: keyof Facts) => field !== 'standfirst',
    );
    return fields.flatMap((field) => {
      if (is[field] === was[field]) return [];
      const reason = reasonFor(id, field, was, is);
      return reason === undefined ? [`${id} ${field}: ${was[field]} → ${is[field]}`] : [reason];
    });
  });
  expect(new Set(told)).toEqual(new Set(Object.values(reasons)));
  expect(extra.toSorted()).toEqual(noArticles.toSorted());
});

function reasonFor(id: string, field: ComparedField, was: Facts, is: Facts): string | undefined {
  if (withAttachment.includes(id) && ['pictures', 'text'].includes(field)) return reasons.attachment;
  // Of each page on which the article is printed, the page of the site has a picture.
  const pages = is.descriptions.match(printedPage)?.length ?? 0;
  if (pages > 0 && field === 'pictures')
    return Number(is.pictures) === Number(was.pictures) + 1 + pages ? reasons.printed : undefined;
  if (pages > 0 && field === 'descriptions')
    return is.descriptions.replaceAll(printedPage, '').endsWith(was.descriptions)
      ? reasons.printed
      : undefined;
  if (field === 'pictures')
    return Number(is.pictures) === Number(was.pictures) + 1 ? reasons.card : undefined;
  if (field === 'descriptions') return is.descriptions.endsWith(was.descriptions) ? reasons.card : undefined;
  if (field === 'captions') {
    if (is.captions === '' && was.captions === creditOfMany) return reasons.creditOfMany;
    return withoutLabel(is.captions) === was.captions ? reasons.credit : undefined;
  }
  if (field !== 'text') return undefined;
  if (is.text === `${was.standfirst} ${was.text}`) return reasons.standfirst;
  if (!is.text.startsWith(was.text)) return undefined;
  return withCorrection.includes(id) ? reasons.correction : undefined;
}

/** What is said of the picture of a page on which an article is printed. */
const printedPage = /(?: \| |^)Page \d of The Lantern Bay Courier [\w ]*\w/g;

/** Returns captions without the word that a page puts before who made a picture. */
function withoutLabel(captions: string): string {
  return captions.replaceAll(/\bCredit /g, '');
}
