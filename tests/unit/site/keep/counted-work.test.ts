import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeArchive } from '../../../bench/make-archive.ts';
import { writeContent } from '../../../bench/write-archive.ts';
import { openArchive } from '../../../../src/files/open-archive.ts';
import { unpackNumbers } from '../../../../src/site/keep/cell-numbers.ts';
import { makeUrls } from '../../../../src/shared/base/urls.ts';
import { type RememberedSite, rememberSite, viewsOf } from '../../../support/builds/remembered-site.ts';
import { article, openSettings } from '../../../support/content.ts';
import { Random } from '../../../support/random.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, manyArticles, type TestArchive } from '../../../support/views.ts';

// An archive of 2,000 articles of fiction, in which work is counted. Each change starts from the archive before it.

const urls = makeUrls('https://courier.example', '/archive/');
/** Files for programs; all others are pages. */
const data = /^(?:lookup|data|feed|sitemap\w*|\w*(?:File|Json|Feed)Route)\//i;

/** Returns a paragraph of 150 words that mean nothing. */
function textOf(random: Random): string {
  const word = () => 'abcdefghijklmnop'.charAt(random.below(16)).repeat(2 + random.below(4));
  return `${Array.from({ length: 150 }, word).join(' ')}.`;
}

describe('in an archive of 2,000 articles', () => {
  const content = join(temporaryFolder(), 'content');
  const random = new Random(2000);
  const archive = makeArchive(2000, 2);
  const made = {
    ...archive,
    articles: archive.articles.map((one) => ({ ...one, body: `${one.body}\n\n${textOf(random)}` })),
  };
  const names = [...made.entities.keys()];
  const { id, day } = made.articles[1000]!;
  const file = join(content, 'articles', day.slice(0, 7), `${id}.md`);
  let last: RememberedSite;

  async function reopen(): Promise<TestArchive> {
    const cache = join(content, '../cache');
    const settings = { ...openSettings, cacheFile: join(cache, 'bodies.jsonl') };
    const { archive } = await openArchive(content, settings, { yamlFile: join(cache, 'yaml.jsonl') });
    return { archive: archive!, urls };
  }

  /** Counts what is made again after a change. */
  async function countAfter(change: () => void) {
    change();
    last = rememberSite(await reopen(), last.known);
    const all = [...last.made];
    return { pages: all.filter((one) => !data.test(one)).length, all: all.length };
  }

  const replace = (path: string, from: string | RegExp, to: string) => () =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  const entityFile = (name: string) => join(content, 'entities', `${name}.yaml`);

  beforeAll(async () => {
    writeContent(made, content);
    last = rememberSite(await reopen());
    expect(last.made.size).toBeGreaterThan(4000);
  });

  test('nothing is made again after nothing', async () => {
    expect(await countAfter(() => undefined)).toEqual({ pages: 0, all: 0 });
  });

  test('one headline makes at most 30 pages again, and 60 files', async () => {
    const { pages, all } = await countAfter(replace(file, 'title: "Made', 'title: "Quiet'));
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThanOrEqual(30);
    expect(all).toBeLessThanOrEqual(60);
  });

  test('one sentence makes at most 30 pages again, and 40 files', async () => {
    const { pages, all } = await countAfter(replace(file, /\n$/, '\n\nNobody said more, in fiction.\n'));
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThanOrEqual(30);
    expect(all).toBeLessThanOrEqual(40);
  });

  const added = join(content, 'articles', 'an-added-article.md');

  test('an added article with ten names makes at most 300 pages again, and every one that differs', async () => {
    const before = viewsOf(await reopen());
    const ten = Array.from({ length: 10 }, (_, index) => names[Math.floor((index * names.length) / 10)]!);
    const { pages, all } = await countAfter(() =>
      writeFileSync(
        added,
        article('', 'Nobody was named in it.', {
          date: day,
          entities: `[${ten.join(', ')}]`,
          topics: '[desk-1]',
        }),
      ),
    );
    expect(pages).toBeLessThanOrEqual(300);
    expect(all).toBeLessThanOrEqual(400);
    const differing = [...viewsOf(await reopen())].filter(([path, view]) => before.get(path) !== view);
    expect(differing.map(([path]) => path).filter((path) => !last.made.has(path))).toEqual([]);
  });

  test.each([
    [
      'withdrawn',
      replace(added, 'title:', 'withdrawn: { date: 2020-01-01, reason: By request. }\ntitle:'),
      300,
    ],
    ['removed', () => rmSync(added), 10],
    ['renamed entity', replace(entityFile(names[names.length >> 1]!), /^name: "/, 'name: "New '), 250],
    [
      'new alias',
      replace(entityFile(names[names.length >> 1]!), 'aliases: [', 'aliases: [Somebody Else, '),
      30,
    ],
  ] as const)('the number of pages made again is bounded: %s', async (_, change, bound) => {
    expect((await countAfter(change)).pages).toBeLessThanOrEqual(bound);
  });
});

test('what a page of a long list has read does not grow with what it lists', async () => {
  const days = Array.from({ length: 600 }, (_, index) => (index < 150 ? '1988-05-03' : '1989-02-01'));
  const opened = await build(manyArticles(600, days));
  const { pages } = rememberSite(opened).known;
  const counts = [...pages]
    .filter(([file]) => /acme\/1988\/05\/page\/2\b/.test(file))
    .map(([, { reads }]) => unpackNumbers(reads).length);
  expect(counts).toHaveLength(1);
  expect(counts[0]).toBeLessThan(300);
});
