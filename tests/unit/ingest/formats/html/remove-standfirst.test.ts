import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { htmlReader } from '../../../../../src/ingest/formats/html/read-html.ts';
import { removeStandfirst } from '../../../../../src/ingest/formats/html/remove-standfirst.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts are fiction.

const summary = 'The ferry to Exampleton runs again since Monday.';
const first =
  '<p>The ferry to Exampleton runs again since Monday. After a winter in which nobody crossed the bay, the quay is whole.</p>';
const text = `<div>${first}<p>The boats leave each hour, and take an hour and a half to the other shore of the bay.</p></div>`;

/** Removes the standfirst from the body of a page; returns what is left. */
function cleaned(body: string, stated = summary) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const was = removeStandfirst(document, stated);
  return { was, left: document.body.innerHTML };
}

test('the summary below the headline goes if the text stands apart', () => {
  const left = `<article><h1>Ferry</h1>${text}</article>`;
  expect(cleaned(`<article><h1>Ferry</h1><p>${summary}</p>${text}</article>`)).toEqual({ was: true, left });
  const header = `<article><header><h1>Ferry</h1></header>${text}</article>`;
  expect(cleaned(`<article><header><h1>Ferry</h1><p>${summary}</p></header>${text}</article>`)).toEqual({
    was: true,
    left: header,
  });
});

test('a paragraph of the text stays, though the page states it as its summary', () => {
  for (const body of [
    `<article><h1>Ferry</h1><p>${summary}</p>${first}</article>`,
    `<article><h1>Ferry</h1><div><p>${summary}</p>${first}</div></article>`,
    `<article><h1>Ferry</h1><p>${summary}</p></article>`,
    `<article><h1>Ferry</h1><p>${summary}</p><aside>${first}</aside></article>`,
  ])
    expect(cleaned(body)).toEqual({ was: false, left: body });
});

test('a page without a summary keeps its paragraphs', () => {
  const body = `<article><h1>Ferry</h1><p>…</p>${text}</article>`;
  expect(cleaned(body, '—')).toEqual({ was: false, left: body });
});

test('a saved page has its standfirst once, though it is the beginning of the text, too', async () => {
  const page = `<!doctype html><html lang="en"><head><title>Ferry</title><meta name="description" content="${summary}"></head><body><article><h1>Ferry</h1><p>${summary}</p>${text}</article></body></html>`;
  const { articles } = await readAll(htmlReader, { name: 'page.html', content: page });
  expect(articles[0]).toMatchObject({ standfirst: summary });
  expect(articles[0]!.body.value.split(summary.slice(0, -1))).toHaveLength(2);
});
