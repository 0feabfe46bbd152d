import { expect, test } from 'vitest';
import { rewritePage } from '../../../../src/box/site/rewrite-page.ts';
import type { BoxSite } from '../../../../src/box/site/box-site.ts';

const there = [
  'index.html',
  'articles/letter/index.html',
  '_astro/a.css',
  '_astro/quay 1.webp',
  'search/index.html',
];
const site: BoxSite = {
  base: '/archive/',
  home: 'https://courier.example/archive/',
  has: (path) => there.includes(path),
  outlines: '<path id="outline-land" d="M0,0"/>',
};
const rewritten = (html: string, path = 'articles/letter/index.html') => rewritePage(html, path, site);

test.each([
  ['a page', '<a href="/archive/articles/letter/">', '<a href="../../articles/letter/index.html">'],
  ['the front', '<a href="/archive/">', '<a href="../../index.html">'],
  [
    'a passage',
    '<a href="/archive/articles/letter/?w=k3v9qd#p3:~:text=ice">',
    '<a href="../../articles/letter/index.html?w=k3v9qd#p3:~:text=ice">',
  ],
  [
    'a query with two fields',
    '<a href="/archive/search/?q=a&amp;kind=article">',
    '<a href="../../search/index.html?q=a&amp;kind=article">',
  ],
  ['a relative page', '<a href="../letter/">', '<a href="../../articles/letter/index.html">'],
  [
    'a style sheet',
    '<link rel="stylesheet" href="/archive/_astro/a.css">',
    '<link rel="stylesheet" href="../../_astro/a.css">',
  ],
  ['the search', '<form action="/archive/search/">', '<form action="../../search/index.html">'],
  [
    'a redirect',
    '<meta http-equiv="refresh" content="0; url=/archive/articles/letter/">',
    '<meta http-equiv="refresh" content="0; url=../../articles/letter/index.html">',
  ],
  [
    'pictures in several sizes',
    '<img srcset="/archive/_astro/quay%201.webp 1x, /archive/_astro/a.css 2x">',
    '<img srcset="../../_astro/quay%201.webp 1x, ../../_astro/a.css 2x">',
  ],
  [
    'what is not in the box',
    '<a href="/archive/pagefind/">',
    '<a href="https://courier.example/archive/pagefind/">',
  ],
])('a link to %s leads there from a disk', (_, before, after) => {
  expect(rewritten(before)).toBe(after);
});

test.each([
  '<a href="#p3">',
  '<a href="?q=ice">',
  '<a href="https://other.example/archive/">',
  '<a href="//other.example/archive/">',
  '<a href="mailto:desk@courier.example">',
  '<link rel="canonical" href="https://courier.example/archive/articles/letter/">',
  '<p>Look at "/archive/articles/letter/" &amp; <code>&lt;a href="/archive/"&gt;</code>.</p>',
  '<script type="application/ld+json">{"url":"/archive/","text":"<a href=\\"/archive/\\">"}</script>',
  '<html data-base="/archive/">',
])('%s stays as it is', (html) => {
  expect(rewritten(html)).toBe(html);
});

test('the scripts of a page become one, which runs them in their order', () => {
  const script = (name: string) =>
    `<script type="module" src="/archive/_astro/${name}.astro_astro_type_script.Ab1-.js"></script>`;
  expect(rewritten(`<body><p>A.</p>${script('article-page')}<p>B.</p>${script('base')}</body></html>`)).toBe(
    '<body><p>A.</p><p>B.</p><script src="../../_astro/box.js" defer data-run="article-page base"></script></body></html>',
  );
  // It reads parts of files over HTTP; the page leads to their list without it.
  expect(rewritten(`<body>${script('data-page')}${script('base')}</body>`)).toBe(
    '<body><script src="../../_astro/box.js" defer data-run="base"></script></body>',
  );
  expect(() => rewritten(script('unheard-of'))).toThrow(
    'articles/letter/index.html has the script /archive/_astro/unheard-of.astro_astro_type_script.Ab1-.js, which a box does not know.',
  );
});

test('what browsers refuse from a disk and what only other sites show is left out, and the policy names files', () => {
  const page = rewritten(
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;"><link rel="preload" as="font" href="/archive/_astro/x.woff2"><link rel="search" href="/archive/opensearch.xml"><meta property="og:type" content="article"><meta property="og:site_name" content="Elm"><meta name="twitter:card" content="summary"><meta name="author" property="og:title" content="A">',
  );
  expect(page).toMatch(
    /^<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><meta property="og:site_name" content="Elm"><meta name="author" property="og:title" content="A">$/,
  );
  expect(page).toContain("script-src 'self' file:");
  expect(page).not.toContain('unsafe');
});

test('the outlines of a map are in the page, once', () => {
  const use = '<use class="land" href="/archive/map/outlines.svg#land"></use>';
  expect(rewritten(`<body><svg>${use}${use}</svg></body>`, 'index.html')).toBe(
    `<body><svg>${use.replace(/href="[^"]*"/, 'href="#outline-land"').repeat(2)}</svg><svg hidden><path id="outline-land" d="M0,0"/></svg></body>`,
  );
});
