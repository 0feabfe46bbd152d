import { describe, expect, test } from 'vitest';
import { parseHtml, writeHtml } from '../../../../../src/ingest/clean/html-tree.ts';
import { trimPage } from '../../../../../src/ingest/formats/html/trim-page.ts';

// All texts, people and places are fiction.

const paragraph =
  'The ferry across the bay runs again, after a winter in which nobody could cross. The harbour mistress said that it would stay.';

type Known = Parameters<typeof trimPage> extends [unknown, ...infer Rest] ? Rest : never;

const trim = (html: string, ...[stated = {}, isOnlyHere]: Known) => {
  const tree = parseHtml(`<div><div>${html}</div></div>`);
  trimPage(tree, stated, isOnlyHere);
  return writeHtml(tree).replace(/^<div><div>|<\/div><\/div>$/g, '');
};

test.each([
  ['crumbs', '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>', ''],
  ['crumbs in a row', '<p><a href="/">Home</a> › <a href="/news">News</a></p>', ''],
  ['the line of the date', '<p>19 June 2018</p><p>Published: June 19, 2018</p>', ''],
  ['a date with its time', '<div><p>Nov. 20, 2019, 9:28 AM UTC | Updated: Nov. 21, 2019</p></div>', ''],
  [
    'a menu in frames of its own',
    '<div><div><p><a href="/">Home</a></p><p><a href="/in">Sign in</a></p></div></div>',
    '',
  ],
])('%s above the text is removed', (_, above) => {
  expect(trim(`${above}<p>${paragraph}</p>`)).toBe(`<p>${paragraph}</p>`);
});

test('keeps all of a list of links if one is long, and a sentence that is a link', () => {
  const list =
    '<p>More on ferries:</p><ul><li><a href="/a">The ferry</a></li><li><a href="/b">How the ferry across the bay came to run in the winter of 1923</a></li></ul>';
  const link = '<p><a href="/c">See what the ferry can do</a></p>';
  expect(trim(`<p>${paragraph}</p>${list}${link}`)).toBe(`<p>${paragraph}</p>${list}${link}`);
});

test('removes a heading such as “More from the bay” with the links below it, anywhere', () => {
  const others =
    '<h3>More from the bay</h3><ul><li><a href="/a">The ferry is late, and nobody knows why it has not been seen since Tuesday</a></li><li><a href="/b">A quay</a></li></ul>';
  expect(trim(`<p>${paragraph}</p>${others}<p>${paragraph}</p>`)).toBe(
    `<p>${paragraph}</p><p>${paragraph}</p>`,
  );
  expect(trim(`<p>${paragraph}</p><h3>More from the bay</h3><p>${paragraph}</p>`)).toContain('<h3>');
});

test('keeps a line with a date and a credit, unless the page states the author', () => {
  const line = '<p>2/26/2015 7:11 AM PST BY COURIER STAFF</p>';
  expect(trim(`${line}<p>${paragraph}</p>`)).toBe(`${line}<p>${paragraph}</p>`);
  expect(trim(`<p>2/26/2015 7:11 AM PST</p><p>${paragraph}</p>`)).toBe(`<p>${paragraph}</p>`);
});

test('does not take an address for text, so breadcrumbs below it are above the text', () => {
  const address = `<p>https://courier.example/${'ferry-'.repeat(20)}</p>`;
  expect(trim(`${address}<p>19 June 2018</p><p>${paragraph}</p>`)).toBe(`${address}<p>${paragraph}</p>`);
});

test('removes a list of tags below the text', () => {
  const tags =
    '<p>Tags: <a rel="tag" href="/t/ferries">Ferries</a>, <a rel="tag" href="/t/quays">Quays</a></p>';
  expect(trim(`<p>${paragraph}</p>${tags}`)).toBe(`<p>${paragraph}</p>`);
});

test('removes the title and the author below the text if the page states them elsewhere', () => {
  const stated = { title: 'The ferry runs', authors: ['Mira Solano', 'Tove Ardal'] };
  const lines = '<h2>The ferry runs</h2><p>By Mira Solano and Tove Ardal</p>';
  expect(trim(`${lines}<p>${paragraph}</p>`, stated)).toBe(`<p>${paragraph}</p>`);
  expect(trim(`${lines}<p>${paragraph}</p>`)).toBe(`${lines}<p>${paragraph}</p>`);
});

test('removes controls, and lines that only refer to another article, anywhere', () => {
  const others =
    '<p>Advertisement</p><p>Image 1 of 9</p><p>Read more: <a href="/quay">A new quay</a></p><p>Lire aussi : <a href="/q">Le quai</a></p>';
  expect(trim(`<p>${paragraph}</p>${others}<p>${paragraph}</p>`)).toBe(
    `<p>${paragraph}</p><p>${paragraph}</p>`,
  );
});

test('keeps a caption that a slide show repeats once', () => {
  const caption = '<p>The quay in winter. (Photo: Ada Example)</p>';
  expect(trim(`${caption}<p>1 of 2</p>${caption}<p>${paragraph}</p>`)).toBe(`${caption}<p>${paragraph}</p>`);
});

test('removes headings and links at the end of the text', () => {
  expect(
    trim(`<p>${paragraph}</p><h3>Latest news</h3><ul><li><a href="/a">A quay</a></li></ul><h3>Popular</h3>`),
  ).toBe(`<p>${paragraph}</p>`);
});

test('removes share links and placeholder pictures anywhere', () => {
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
  `<p>${paragraph}</p><h2>What came then</h2><p>Nobody knows.</p>`,
  `<p>${paragraph}</p><p>Read more in <a href="/book">her book</a> on the quay.</p>`,
  '<p>Row, row, row the ferry home</p><p>Row, row, row the ferry home</p>',
  `<p><a href="/gate"><img src="gate.jpg" alt="A gate"></a></p><p>${paragraph}</p>`,
  `<p>${paragraph}</p><p>Follow us at <a href="https://twitter.com/courier">the Courier</a>.</p>`,
  `<p>It was in June.</p><p>${paragraph}</p>`,
  '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>',
])('keeps possible parts of the text: %s', (html) => {
  expect(trim(html)).toBe(html);
});

describe('a list of links below the text of a page that is known with its site', () => {
  const sources =
    '<ul><li><a href="https://a.example/">Timetable of 1931</a></li><li><a href="https://b.example/">Chart of the bay</a></li><li><a href="https://c.example/">The harbour</a></li></ul>';
  const text = `<p>${paragraph}</p>`;
  const isOnlyHere = (words: string) => words !== 'The harbour';

  test.each(['Resources', 'Related articles'])(
    'stays below “%s” if most of it stands nowhere else',
    (heading) => {
      const list = `<h2>${heading}</h2>${sources}`;
      expect(trim(text + list, {}, isOnlyHere)).toBe(text + list);
      expect(trim(text + list)).toBe(text);
      expect(trim(text + list, {}, (words) => !isOnlyHere(words))).toBe(text);
    },
  );

  test('goes if it is in an element of its own, beside that of the text', () => {
    const list = `<div><h2>Resources</h2>${sources}</div>`;
    expect(trim(text + list, {}, isOnlyHere)).toBe(text);
  });
});
