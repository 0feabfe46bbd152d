import { beforeAll, expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { buildFiction, textsOf } from '../support/build.ts';
import { article, type Files } from '../support/content.ts';

// Everything here is fiction. The oracle reads all addresses of the site from all of its texts.

const root = 'https://library.example/archive/';

const tag = (number: number, topics: string) =>
  article('', `The Harbour Board met Jane Doe about it, ${number}.`, {
    title: `A report of fiction, ${number}`,
    date: `1931-0${number}-04`,
    entities: '[harbour-board, jane-doe, eagles]',
    topics,
  });

/** Topics of one article: on their own, with a former id, and below a broader one that has two. */
const files: Files = {
  ...fiction,
  'site.yaml': `${String(fiction['site.yaml'])}topicPagesFrom: 2\nshareCards: page\n`,
  'topics/once.yaml':
    'label: Used once\naliases: [Only once]\nformerIds: [single]\nmediaTopic: medtop:20000587\n',
  'topics/wide.yaml': 'label: A wide term\nformerIds: [broad]\n',
  'topics/narrow.yaml': 'label: A narrow term\nbroader: [wide]\n',
  'topics/thin.yaml': 'label: A thin term\nbroader: [wide]\n',
  'articles/tags/tag-1.md': tag(1, '[once]'),
  'articles/tags/tag-2.md': tag(2, '[narrow]'),
  'articles/tags/tag-3.md': tag(3, '[thin]'),
};
const withoutPage = ['once', 'narrow', 'thin', 'single'];

let texts: Map<string, string>;

beforeAll(() => {
  const { ran, out } = buildFiction(files, '--site', root);
  expect(ran.code, ran.stderr).toBe(0);
  texts = textsOf(out);
});

/** Returns all addresses of the site in a text: absolute ones, and those in attributes. */
function addressesIn(path: string, text: string): string[] {
  const absolute =
    text.replaceAll('&quot;', '"').match(/https:\/\/library\.example\/archive\/[^\s"'<>()[\]{}|,;\\]*/g) ??
    [];
  const attributes = path.endsWith('.html')
    ? text.matchAll(/ (?:href|src|content|action)="(\/archive\/[^"]*)"/g)
    : [];
  const paths = path === '_redirects' ? text.split('\n').flatMap((line) => line.split(' ')[1] ?? []) : [];
  return [...absolute, ...Array.from(attributes, ([, address]) => address!), ...paths];
}

/** Returns the file that an address leads to. */
function fileAt(address: string): string {
  const { pathname } = new URL(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), root);
  return decodeURIComponent(pathname.slice('/archive/'.length)).replace(/(^|\/)$/, '$1index.html');
}

test('no address anywhere leads to a page that a topic does not have', () => {
  const dead = [...texts].flatMap(([path, text]) =>
    addressesIn(path, text)
      .filter((address) => fileAt(address).startsWith('topics/') && !texts.has(fileAt(address)))
      .map((address) => `${path}: ${address}`),
  );
  expect(dead).toEqual([]);
  expect(
    [...texts.keys()].filter((path) => withoutPage.some((id) => path.startsWith(`topics/${id}/`))),
  ).toEqual([]);
});

test('a topic without a page is named wherever others are', () => {
  const named = (path: string) => texts.get(path);
  for (const path of ['articles/tag-1/index.html', 'topics/index.html', 'index.html'])
    expect(named(path), path).toContain('Used once');
  expect(named('articles/tag-1/index.html')).toMatch(/<li>\s*Used once\s*<\/li>/);
  expect(named('articles/tag-1/index.html')).toContain('content="Used once"');
  expect(named('topics/wide/index.html')).toContain('A narrow term');
  expect(named('data/topics.jsonl')).toMatch(/^\{"id":"once","label":"Used once"/m);
});

test('a broader topic of them has a page, a feed and data with their articles', () => {
  expect(texts.get('topics/wide/index.html')).toContain('A report of fiction, 2');
  expect(texts.get('topics/wide/feed.xml')).toContain('articles/tag-3/');
  expect(JSON.parse(texts.get('topics/wide/index.json')!)).toMatchObject({ articles: 2 });
  expect(texts.get('_redirects')).toContain('/archive/topics/broad/ /archive/topics/wide/ 301');
});

test('search offers them, but no page of them', () => {
  const records = [...texts]
    .filter(([path]) => path.startsWith('search/names/') || path.startsWith('search/'))
    .flatMap(([, text]) => text.match(/\["(?:once|wide)","topic",[^\]]*\]/g) ?? []);
  expect(new Set(records)).toEqual(
    new Set(['["once","topic","Used once",1,0]', '["wide","topic","A wide term",2]']),
  );
});
