import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { captureForImport } from '../../../src/cli/web/capture-for-import.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { isPublicAddress } from '../../../src/links/public-address.ts';
import { importFrom } from '../../support/batch.ts';
import { writeContent } from '../../support/content.ts';
import { inventStories } from '../../support/crawl/invented-paper.ts';
import { type PaperServer, startPaper } from '../../support/crawl/paper-server.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { picture } from '../../support/picture.ts';

// All texts, people and places are fiction.

let lines: string[];

beforeEach(() => {
  lines = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void lines.push(String(text)));
  return () => log.mockRestore();
});

const stories = inventStories(23, 8, 7, 4);

function publish({ home, answers }: PaperServer, image: Buffer) {
  const urls = stories.map(
    ({ slug, day }) => `<url><loc>${home}${slug}</loc><lastmod>${day}</lastmod></url>`,
  );
  answers.set('/', '<!doctype html><title>Front</title><h1>The Courier</h1>');
  answers.set('/sitemap.xml', {
    headers: { 'content-type': 'text/xml' },
    body: `<urlset>${urls.join('')}</urlset>`,
  });
  answers.set('/lamp.png', { headers: { 'content-type': 'image/png' }, body: image });
  for (const { slug, title, day, paragraphs } of stories)
    answers.set(
      `/${slug}`,
      `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<img src="/lamp.png" alt="A lamp"></article></body></html>`,
    );
}

const values = { contact: 'keeper@archive.example', 'yes-i-may': true } as const;

test('a site becomes articles with their dates and pictures', async () => {
  const paper = await startPaper();
  publish(paper, picture(40, 30));
  const contentDir = writeContent({});
  const file = await captureForImport(contentDir, { ...values, from: paper.home }, paper.web);
  const said = lines.join('\n');
  expect(said).toContain('The site lists 9 pages, ');
  expect(said).toContain('8 are still to be fetched, which takes about 1 minute at one request a second');
  const { outcomes } = await importFrom(file!, contentDir);
  expect(outcomes).toEqual(stories.map(() => 'imported'));
  const articles = readdirSync(join(contentDir, 'articles'), { recursive: true, encoding: 'utf8' });
  const [first] = articles.filter((path) => path.endsWith('.md'));
  expect(readFileSync(join(contentDir, 'articles', first!), 'utf8')).toMatch(/^date: \d{4}-\d\d-\d\d$/m);
  expect(articles.filter((path) => /\.(?:png|webp|jpg)$/.test(path)).length).toBeGreaterThan(0);
});

test('nothing is fetched before the keeper has said that they may publish it, and how they are reached', async () => {
  const paper = await startPaper();
  publish(paper, picture(40, 30));
  const contentDir = writeContent({});
  const { home, web } = paper;
  expect(
    (await faultOf(captureForImport(contentDir, { from: home, contact: 'a@b.example' }, web))).message,
  ).toMatch(/may you publish them\? If so, say it with --yes-i-may/);
  expect(
    (await faultOf(captureForImport(contentDir, { from: home, 'yes-i-may': true }, web))).message,
  ).toMatch(/The host must be able to reach you/);
  expect(
    await faultOf(captureForImport(contentDir, { ...values, 'from-web-archive': home, until: 'March' }, web)),
  ).toBeInstanceOf(UsageError);
  expect(
    (await faultOf(captureForImport(contentDir, { ...values, from: 'no such address' }, web))).message,
  ).toMatch('is no address of a site');
  expect(paper.asked).toEqual([]);
});

test('a keeper’s capture asks nothing of a private network', async () => {
  const paper = await startPaper();
  publish(paper, picture(40, 30));
  const web = { ...paper.web, isAllowed: isPublicAddress };
  expect(await captureForImport(writeContent({}), { ...values, from: paper.home }, web)).toBeUndefined();
  expect(paper.asked).toEqual([]);
  expect(lines.join('\n')).toContain('It leads into a private network, and is not asked for.');
  expect(lines.at(-1)).toBe('Nothing could be fetched.');
});

test('a dry run says what there is, and fetches no page', async () => {
  const paper = await startPaper();
  publish(paper, picture(40, 30));
  const contentDir = writeContent({});
  const file = await captureForImport(
    contentDir,
    { ...values, from: paper.home, 'dry-run': true },
    paper.web,
  );
  expect(file).toBeUndefined();
  expect(lines.join('\n')).toContain('8 are still to be fetched');
  expect(paper.asked).not.toContain(`/${stories[0]!.slug}`);
});

test('a host that wants a pause of a day is asked again when the command is', async () => {
  const paper = await startPaper();
  publish(paper, picture(40, 30));
  paper.answers.set(`/${stories[3]!.slug}`, { status: 429, headers: { 'retry-after': '86400' } });
  const contentDir = writeContent({});
  const file = await captureForImport(contentDir, { ...values, from: paper.home }, paper.web);
  expect(file).toBeUndefined();
  expect(lines.join('\n')).toContain(
    'What was fetched is kept: run the command again later, and it goes on.',
  );
});
