import { expect, test } from 'vitest';
import { htmlReader } from '../../../../../src/ingest/formats/html/read-html.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const headings = [
  'Social media',
  'The community of the quay',
  'Comments of readers',
  'Contact',
  'What the letter asks',
  'Share the lamp',
];
const paragraph = (number: number) =>
  `<p>${`In part ${number}, the ferry crosses the bay again, after a winter in which nobody could, and the harbour mistress, who had the quay repaired, says that the boats leave each hour. `.repeat(3)}</p>`;
const idOf = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');

/** Returns which headings and which parts of a page are in its article. */
async function keptOf(partOf: (heading: string, text: string) => string) {
  const parts = headings.map((heading, index) => partOf(heading, paragraph(index + 1)));
  const content = `<!doctype html><html><head><title>The ferry reopens</title></head><body><main><article><h1>The ferry reopens</h1><div>${paragraph(99)}${parts.join('')}</div></article></main></body></html>`;
  const { articles } = await readAll(htmlReader, { name: 'page.html', content });
  const { value } = articles[0]!.body;
  return {
    headings: headings.filter((heading) => value.includes(heading)),
    parts: headings.flatMap((_, index) => (value.includes(`In part ${index + 1},`) ? [index + 1] : [])),
  };
}
const all = { headings, parts: headings.map((_, index) => index + 1) };

test.for<[name: string, partOf: (heading: string, text: string) => string]>([
  [
    'that have ids made of their words',
    (heading, text) => `<h2 id="${idOf(heading)}">${heading}</h2>${text}`,
  ],
  [
    'whose ids are shortened',
    (heading, text) => `<h3 id="${idOf(heading).slice(0, 12)}">${heading}</h3>${text}`,
  ],
  ['whose ids begin with a number', (heading, text) => `<h3 id="s4-${idOf(heading)}">${heading}</h3>${text}`],
  [
    'with a link to themselves',
    (heading, text) =>
      `<div><h2 id="${idOf(heading)}">${heading}</h2><a href="#${idOf(heading)}">#</a></div>${text}`,
  ],
  ['with an anchor', (heading, text) => `<h2><span id="${idOf(heading)}">${heading}</span></h2>${text}`],
  [
    'of sections that are called like them',
    (heading, text) => `<section id="${idOf(heading)}"><h2>${heading}</h2>${text}</section>`,
  ],
])('a page keeps headings %s, and the text below', async ([, partOf]) => {
  expect(await keptOf(partOf)).toEqual(all);
});

test('a bar of links is none of the text, though its id is made of its heading', async () => {
  const bar = `<div id="social-media"><h2>Social media</h2>${'<a href="/share">Share this with everybody</a> '.repeat(12)}</div>`;
  const { headings: kept } = await keptOf((heading, text) =>
    heading === 'Social media' ? bar : `<h2>${heading}</h2>${text}`,
  );
  expect(kept).toEqual(headings.slice(1));
});

test('what is called by something else than its heading is judged by that', async () => {
  const { parts } = await keptOf((heading, text) =>
    heading === 'Contact'
      ? `<div id="disqus-comments"><h2>Contact</h2>${text}</div>`
      : `<h2>${heading}</h2>${text}`,
  );
  expect(parts).toEqual([1, 2, 3, 5, 6]);
});

test('a picture that is linked beside a heading stays', async () => {
  const content = `<!doctype html><html><head><title>The ferry reopens</title></head><body><article><h1>The ferry reopens</h1>${paragraph(1)}<h2>The quay</h2><a href="#large"><img src="https://paper.example/quay.jpg" alt="The quay"></a>${paragraph(2)}</article></body></html>`;
  const { articles } = await readAll(htmlReader, { name: 'page.html', content });
  expect(articles[0]!.body.value).toContain('quay.jpg');
});
