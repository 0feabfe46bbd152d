import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { textsOf } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runBuild } from '../support/builds/run-build.ts';

const content = fileURLToPath(new URL('../fixtures/demo/content', import.meta.url));

let texts: Map<string, string>;

beforeAll(() => {
  const out = join(temporaryFolder(), 'out');
  const ran = runBuild('--content', content, '--out', out);
  expect(ran.code, ran.stderr).toBe(0);
  // A warning would be the first thing that a newcomer sees.
  expect(ran.stderr).toBe('');
  texts = textsOf(out);
});

test('every page of the demo states that it is fiction', () => {
  const pages = [...texts].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter(([, html]) => !/fiction/i.test(html)).map(([path]) => path)).toEqual([]);
});

test('the demo shows pairs, the timeline, the network, the map, the data and several languages', () => {
  const paths = [
    'entities/adaeze-brandt/with/lene-marsh/index.html',
    'timeline/index.html',
    'network/index.html',
    'map/index.html',
    'map/outlines.svg',
    'reading-list/index.html',
    'data/articles.csv',
    'data/pairs.csv',
    'data/mentions.csv',
    'data/CITATION.cff',
    'search/index.html',
    'topics/energy/index.html',
    'undated/index.html',
  ];
  expect(paths.filter((path) => !texts.has(path))).toEqual([]);
  const languages = [...texts].flatMap(([path, html]) =>
    path.startsWith('articles/') ? [/<h1[^>]*? lang="(\w+)"/.exec(html)?.[1]] : [],
  );
  expect([...new Set(languages)].filter(Boolean).length).toBeGreaterThanOrEqual(5);
});

test('no page has a machine-readable date but that of its article, which Zotero would take for it', () => {
  const pages = [...texts].filter(([path]) => /^articles\/[^/]+\/index\.html$/.test(path));
  const datesOf = (html: string) => [...html.matchAll(/<time datetime="([^"]*)"/g)].map(([, date]) => date);
  const ownOf = (html: string) => /article:published_time" content="([^"]*)"/.exec(html)?.[1];
  expect(pages.filter(([, html]) => ownOf(html) === undefined).length).toBeGreaterThan(1);
  for (const [path, html] of pages) {
    const own = ownOf(html);
    expect(datesOf(html), path).toEqual(own === undefined ? [] : [own]);
  }
  const others = [...texts].filter(([path]) => path.endsWith('.html') && !path.startsWith('articles/'));
  expect(others.filter(([, html]) => datesOf(html).length > 0).map(([path]) => path)).toEqual([]);
});
