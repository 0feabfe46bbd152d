import { expect, test } from 'vitest';
import { parseHtml, writeHtml } from '../../../../../src/ingest/clean/html-tree.ts';
import { trimPage } from '../../../../../src/ingest/formats/html/trim-page.ts';

// All texts, people and places are fiction.

const paragraph =
  'The ferry across the bay runs again, after a winter in which nobody could cross. The harbour mistress said that it would stay.';

const trim = (html: string) => {
  const tree = parseHtml(`<div><div>${html}</div></div>`);
  trimPage(tree);
  return writeHtml(tree).replace(/^<div><div>|<\/div><\/div>$/g, '');
};

test.each([
  ['crumbs', '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>', ''],
  ['crumbs in a row', '<p><a href="/">Home</a> › <a href="/news">News</a></p>', ''],
  ['the line of the date', '<p>19 June 2018</p><p>Published: June 19, 2018</p>', ''],
])('%s above the text is no part of it', (_, above) => {
  expect(trim(`${above}<p>${paragraph}</p>`)).toBe(`<p>${paragraph}</p>`);
});

test('a list of tags below the text is no part of it', () => {
  const tags =
    '<p>Tags: <a rel="tag" href="/t/ferries">Ferries</a>, <a rel="tag" href="/t/quays">Quays</a></p>';
  expect(trim(`<p>${paragraph}</p>${tags}`)).toBe(`<p>${paragraph}</p>`);
});

test('links for sharing and pictures that stand for others go wherever they are', () => {
  expect(
    trim(
      `<p>${paragraph}<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a><a href="https://twitter.com/intent/tweet?text=x">Tweet</a></p><img src="/img/ajax-loader.gif" alt="[processing...]"><img src="loading.svg" data-src="gate.jpg">`,
    ),
  ).toBe(`<p>${paragraph}</p><img src="loading.svg" data-src="gate.jpg">`);
});

test.each([
  `<p>${paragraph}</p><p>See <a href="/a">the one</a> and <a href="/b">the other</a>.</p>`,
  `<p>By <a href="/mira">Mira Solano</a></p><p>${paragraph}</p>`,
  `<h2>In June 2018</h2><p>${paragraph}</p>`,
  `<p>${paragraph}</p><p>Follow us at <a href="https://twitter.com/courier">the Courier</a>.</p>`,
  `<p>It was in June.</p><p>${paragraph}</p>`,
  '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>',
])('what may be a part of the text stays: %s', (html) => {
  expect(trim(html)).toBe(html);
});
