import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { isBoxed, readersOf } from '../../../../src/box/site/box-site.ts';
import { dataScript, readDataScript } from '../../../../src/box/site/data-script.ts';
import { boxScriptNames, scriptsOfHosts } from '../../../../src/box/site/box-script-names.ts';
import { rewriteStyle } from '../../../../src/box/site/rewrite-style.ts';
import type { ArticleId } from '../../../../src/schema/id.ts';

const src = fileURLToPath(new URL('../../../../src/', import.meta.url));

test('a box knows the scripts of all pages but those for what was not found, and for what scripts can’t read on a disk', () => {
  const components = ['components', 'layouts'].flatMap((folder) =>
    readdirSync(src + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .filter((file) => /<script src="\./.test(readFileSync(`${src}${folder}/${file}`, 'utf8')))
      .map((file) => basename(file, '.astro')),
  );
  expect(components.length).toBeGreaterThan(5);
  expect([...boxScriptNames].toSorted()).toEqual(
    [...components.filter((name) => !scriptsOfHosts.has(name)), 'search'].toSorted(),
  );
  const table = readFileSync(`${src}browser/box/box-scripts.ts`, 'utf8');
  const names = [...table.matchAll(/^ {2}'?([a-z-]+)'?: \(\) =>/gm)].map(([, name]) => name!);
  expect(names.toSorted()).toEqual([...boxScriptNames].toSorted());
});

test('what only hosts and other sites need is left out, and what only its address leads to', () => {
  const leftOut = new Set(['secret' as ArticleId]);
  const paths = [
    '404.html',
    '_astro/base.Ab1.css',
    '_astro/base.Ab1.js',
    '_headers',
    'articles/letter/index.html',
    'articles/secret/index.html',
    'articles/secret/revisions/Ab1/index.html',
    'data/index.html',
    'entities/ann-pen/feed.json',
    'feed.xml',
    'issues/harbour-gazette/1855-09-22/1-0123456789ab.webp',
    'issues/harbour-gazette/1855-09-22/index.html',
    'issues/harbour-gazette/1855-09-22/manifest.json',
    'pagefind/pagefind.js',
    'sitemap-1.xml',
    'theme.js',
  ];
  expect(paths.filter((path) => isBoxed(path, leftOut))).toEqual([
    '_astro/base.Ab1.css',
    'articles/letter/index.html',
    'data/index.html',
    'issues/harbour-gazette/1855-09-22/1-0123456789ab.webp',
    'issues/harbour-gazette/1855-09-22/index.html',
    'theme.js',
  ]);
});

test('a file that scripts read comes as a script, from which the same bytes are read back', () => {
  const path = 'search/index/en/words/0.packed';
  const contents = [
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    Buffer.from('\ufeff{"title":"Ærø “quoted” \\ \u2028 </script>"}\r\n'),
    Buffer.alloc(0),
  ];
  for (const bytes of contents) {
    const script = dataScript(path, bytes);
    expect(readDataScript(script)).toEqual({ path, bytes });
    const given: unknown[] = [];
    new Script(script.toString()).runInNewContext({ backfile: (...all: unknown[]) => given.push(...all) });
    expect(given[0]).toBe(path);
    expect(Buffer.from(given[1] as string, given[2] === 1 ? 'base64' : 'utf8')).toEqual(bytes);
  }
  expect(readDataScript(Buffer.from('alert(1)\n'))).toBeUndefined();
  expect(
    [
      ...['search/index/index.packed', 'entities/board/index.json', 'dates/days.json'],
      ...['check/earlier-2.json', 'data/topics.json', 'issues/gazette/1855-09-22/1-0a1b2c3d4e5f.json'],
    ].map(readersOf),
  ).toEqual(['scripts', 'both', 'both', 'both', 'none', 'scripts']);
});

test('style sheets name their fonts from where they are', () => {
  const site = { base: '/', home: 'https://courier.example/', has: () => true, outlines: undefined };
  expect(
    rewriteStyle(
      '@font-face{src:url(/_astro/a.woff2) format("woff2")}p{background:url("#x")}',
      '_astro/base.css',
      site,
    ),
  ).toBe('@font-face{src:url("../_astro/a.woff2") format("woff2")}p{background:url("#x")}');
});
