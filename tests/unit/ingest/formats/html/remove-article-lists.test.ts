import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { removeArticleLists } from '../../../../../src/ingest/formats/html/remove-article-lists.ts';

// All texts are fiction.

const home = 'https://courier.example';
const prose =
  '<p>The ferry to Exampleton runs again since Monday, after a winter in which nobody crossed the bay.</p>';
const teaser = (address: string, title: string) =>
  `<li><p>3 May 2019</p><div><h3><a href="${address}">${title}</a></h3><p>The harbour board decided at its meeting in May that the old quay is to be rebuilt of stone.</p><p>Harbour</p></div></li>`;
const teasers = teaser('/2019/quay/', 'A quay of stone') + teaser(`${home}/2019/buoys/`, 'New buoys');

/** Removes lists of articles from the body of a page; returns what is left. */
function cleaned(body: string, address: string | undefined = `${home}/2019/ferry/`) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  removeArticleLists(document, address);
  return document.body.innerHTML;
}

test('a list of other articles with their summaries goes, with its heading and the link below it', () => {
  const section = `<section><h2>More of this</h2><ol>${teasers}</ol><p><a href="/search/">More like this</a></p></section>`;
  expect(cleaned(`<article>${prose}</article>${section}`)).toBe(`<article>${prose}</article>`);
});

test('a list of one other article goes, too', () => {
  expect(cleaned(`<div>${prose}</div><div><ul>${teaser('/2019/quay/', 'A quay')}</ul></div>`)).toBe(
    `<div>${prose}</div>`,
  );
});

test('what stands beside the list in its section stays', () => {
  expect(cleaned(`<div>${prose}</div><div><ul>${teasers}</ul><p>Tickets cost a crown.</p></div>`)).toBe(
    `<div>${prose}</div><div><p>Tickets cost a crown.</p></div>`,
  );
});

test('a list stays that is of the text, or leads to other sites, to parts of the page, or to the page itself', () => {
  for (const body of [
    `<div>${prose}<ol>${teasers}</ol></div>`,
    `<div>${prose}</div><div><ol>${teaser('https://other.example/', 'Another site')}${teasers}</ol></div>`,
    `<div>${prose}</div><div><ol>${teaser('#quay', 'The quay')}</ol></div>`,
    `<div>${prose}</div><div><ol>${teaser('/2019/ferry/#quay', 'The quay')}</ol></div>`,
    `<div>${prose}</div><div><ol>${teasers}<li><h3>By boat</h3><p>From the quay.</p></li></ol></div>`,
  ])
    expect(cleaned(body)).toBe(body);
});

test('a page that is such a list keeps it', () => {
  const body = `<h1>All</h1><div><ol>${teasers}</ol></div>`;
  expect(cleaned(body)).toBe(body);
});

test('of a page whose address is unknown, only addresses without a host are of its site', () => {
  const own = teaser('/2019/quay/', 'A quay of stone');
  const body = (items: string) => `<div>${prose}</div><div><ol>${items}</ol></div>`;
  const { document } = parseHTML(`<!doctype html><html><body>${body(own)}</body></html>`);
  removeArticleLists(document, undefined);
  expect(document.body.innerHTML).toBe(`<div>${prose}</div>`);
});

test('navigation with no words but its links goes, and one that says something stays', () => {
  const links =
    '<a href="/2019/quay/">Previous: a quay of stone</a> · <a href="/2019/buoys/">Next: buoys</a>';
  expect(cleaned(`${prose}<nav>${links}</nav>`)).toBe(prose);
  const said = `${prose}<nav><p>This is part two of four.</p>${links}</nav>`;
  expect(cleaned(said)).toBe(said);
});
