import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runAudit } from '../../src/cli/withhold/run-audit.ts';
import { digestsOf, textsOf } from '../support/build.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { writeWithHistory } from '../support/builds/write-history.ts';
import { article, entity, site } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { runInProcess } from '../support/run-in-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All of it is fiction. What only the article of an address says contains one of these words.
const secret = /xyzzyplugh|hgulpyzzyx|plovermist|tsimrevolp/i;
const own = 'articles/xyzzyplugh-case/index.html';

const unlisted = (listing: string, words = 'spoke') =>
  article(
    `${listing}standfirst: The xyzzyplugh of Plovermist.\nbyline: [{ entity: ada-plovermist }]\nredirectFrom: [/2018/xyzzyplugh]\nimage: { src: lamp.png, alt: A lamp, caption: Plovermist }\ncorrections:\n  - { date: 2019, text: It was xyzzyplugh. }\n`,
    `Ada Plovermist of Example Boats ${words} of the xyzzyplugh, while the boats lay in the harbor of Example all night.`,
    {
      title: 'The xyzzyplugh case',
      date: '2018-06-19',
      entities: '[boats, ada-plovermist]',
      topics: '[harbor, plovermist-topic]',
    },
  );
const files = {
  'site.yaml': `${site}data: passages\n`,
  'articles/before.md': article('', 'Example Boats opened.', {
    title: 'Before',
    date: '2018-06-18',
    entities: '[boats]',
    topics: '[harbor]',
  }),
  'articles/after.md': article('', 'Example Boats closed, said Bo Example.', {
    title: 'After',
    date: '2018-06-20',
    entities: '[boats, bo-example]',
    topics: '[harbor]',
  }),
  'articles/hidden.md': article('listing: no-search-engines\n', 'Example Boats sang.', {
    title: 'Quiet song',
    date: '2018-06-20',
    entities: '[boats]',
  }),
  'articles/lamp.png': picture(40, 30),
  'entities/boats.yaml': entity('Example Boats'),
  'entities/bo-example.yaml': entity(
    'Bo Example',
    'person',
    'roles:\n  - { role: captain, at: boats, source: xyzzyplugh-case }\n',
  ),
  'entities/ada-plovermist.yaml': entity('Ada Plovermist', 'person', 'aliases: [Plovermist]\n'),
  'topics/harbor.yaml': 'label: Harbor\n',
  'topics/plovermist-topic.yaml': 'label: Plovermist\n',
};

let content: string;
let out: string;
const build = (to: string) => {
  const ran = runBuild('--content', content, '--out', to);
  expect(ran.code, ran.stderr).toBe(0);
};
const write = (listing: string, words?: string) =>
  writeFileSync(join(content, 'articles/xyzzyplugh-case.md'), unlisted(listing, words));
const filesWithSecret = () =>
  [...textsOf(out)].filter(([path, text]) => secret.test(path) || secret.test(text)).map(([path]) => path);

beforeAll(() => {
  const folder = temporaryFolder();
  [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  writeWithHistory(content, {
    ...files,
    'articles/xyzzyplugh-case.md': unlisted('', 'sang'),
    'earlier:articles/xyzzyplugh-case.md': unlisted('', 'wrote'),
  });
  build(out);
});

test('a listed article is in many files, with its earlier texts', () => {
  const found = filesWithSecret();
  expect(found.length).toBeGreaterThan(40);
  expect(found.some((path) => path.includes('/revisions/'))).toBe(true);
});

test('an article to which only its address leads is in no byte of any other file, though it was in many', async () => {
  write('listing: address-only\n');
  build(out);
  expect(filesWithSecret()).toEqual([own]);
  const page = readFileSync(join(out, own), 'utf8');
  expect(page).toContain('content="noindex"');
  expect(page).toContain('The xyzzyplugh case');
  // Names that no other article has are named, but have no page.
  expect(page).toMatch(/Ada Plovermist of <a class="mention" href="\/entities\/boats\/"/);
  expect([...textsOf(out).keys()].filter((path) => path.includes('ada-plovermist'))).toEqual([]);
  const links = [...page.matchAll(/ href="\/([^"#?]*)"/g)].map(([, path = '']) => path);
  const there = new Set(textsOf(out).keys());
  expect(
    links.filter(
      (path) => !there.has(path) && !there.has(`${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '')),
    ),
  ).toEqual([]);
  const audited = await runInProcess(runAudit, 'audit', '--content', content, '--out', out);
  expect([audited.code, audited.stderr]).toEqual([0, '']);
});

test('a cold build gives the same site, and so does one after the article is listed again', () => {
  const cold = join(temporaryFolder(), 'cold');
  build(cold);
  // Scripts and styles that no page uses now stay for a while.
  const pagesOf = (site: string) => [...digestsOf(site)].filter(([path]) => !path.startsWith('_astro'));
  expect(pagesOf(cold)).toEqual(pagesOf(out));
  write('', 'sang');
  build(out);
  expect(filesWithSecret().length).toBeGreaterThan(40);
  write('listing: address-only\n');
  build(out);
  expect(pagesOf(out)).toEqual(pagesOf(cold));
});

test('an article that search engines should not list is everywhere else, and says so in its page only', () => {
  const texts = textsOf(out);
  expect(texts.get('articles/hidden/index.html')).toContain('content="noindex"');
  expect(texts.get('articles/before/index.html')).not.toContain('noindex');
  const saying = [...texts].filter(([, text]) => text.includes('articles/hidden')).map(([path]) => path);
  expect(saying).toEqual(expect.arrayContaining(['feed.xml', '2018/06/20/index.html']));
  expect(saying.filter((path) => /^(?:sitemap|robots|_headers)/.test(path))).toEqual([]);
  expect(texts.get('_headers')).not.toContain('hidden');
});

test('a withdrawn article to which only its address led leaves a tombstone that nothing names', () => {
  write(
    'listing: address-only\nwithdrawn: { date: 2020-01-02, reason: A court said so., ground: court, keepTitle: true }\n',
  );
  build(out);
  expect(filesWithSecret()).toEqual([own]);
  expect(readFileSync(join(out, own), 'utf8')).toContain('A court said so.');
});
