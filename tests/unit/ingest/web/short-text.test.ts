import { expect, test } from 'vitest';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { inventStories } from '../../../support/crawl/invented-paper.ts';
import { packedWarc } from '../../../support/crawl/web-archive.ts';

// All texts, people and places are fiction.

const home = 'https://courier.example';
const stories = inventStories(7, 12, 7, 4);
const letter =
  '<p>Sign up for the letter of the Courier, which comes on Fridays and on no other day of the week.</p>';
const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">The Courier</a></nav>${main}<div>${letter}</div></body></html>`;
const crawl = stories.map(({ title, slug, paragraphs }) => ({
  url: `${home}/news/${slug}`,
  body: page(
    title,
    `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  ),
}));

const title = 'The crane at the quay is painted green';
const around =
  'The painter of this page has drawn boats since he was seven years old, and he sells his prints on the market of the lower town.';
const sentences = [
  'The last steam crane at the quay was painted green on Monday, in the sun, and nobody could say who had ordered the paint.',
  'Its owner, who lives on the other side of the bay, saw it from the ferry, and he says that he rather likes the colour.',
];
/** Words without sentences, which the reader of pages takes for a text, and which are no run of sentences. */
const labels = Array.from(
  { length: 14 },
  (_, number) => `<p>Print ${number} of a boat, on paper, in oil, with a frame</p>`,
).join('');
const link = `<p><a href="${home}/prints/all-of-them">All prints of boats that the painter has</a></p>`;

/** Imports a page whose only article element has what is around its text; returns the text. */
async function textOf(main: string): Promise<string> {
  const body = page(
    title,
    `<article><h1>${title}</h1><p>${around}</p>${labels}</article>${link}<div class="sidebar">${main}</div>`,
  );
  const batch = writeBatch({ 'crawl.warc.gz': packedWarc([...crawl, { url: `${home}/crane`, body }]) });
  const contentDir = writeContent({});
  await importFrom(batch, contentDir, { also: ['/crane'], drafts: true });
  const texts = Object.entries(filesOf(contentDir)).filter(([path]) => path.startsWith('articles/'));
  return texts.map(([, text]) => text).find((text) => text.includes(`title: ${title}`)) ?? '';
}

const paragraphs = sentences.map((text) => `<p>${text}</p>`);

test('a short text is found by its sentences where the page looks as if another were its text', async () => {
  const text = await textOf(`<div><h2>${title}</h2>${paragraphs.join('')}${letter}</div>`);
  for (const sentence of sentences) expect(text).toContain(sentence);
  expect(text).not.toContain(around);
  expect(text).not.toContain('Sign up for the letter');
  expect(text.split(title)).toHaveLength(2);
});

test('an element with much more than those sentences is not taken for the text', async () => {
  const more = Array.from({ length: 40 }, (_, day) => `<div>Tide of day ${day}</div>`);
  const text = await textOf(`<div>${paragraphs.join(more.join(''))}</div>`);
  expect(text).toContain(around);
  expect(text).not.toContain('Tide of day');
});

test('if a teaser repeats those sentences, what looks like its text stays', async () => {
  const teaser = `<h3><a href="${home}/news/crane-again">Crane at the quay is still green today</a></h3>${paragraphs[0]}`;
  const text = await textOf(`<div>${paragraphs.join('')}</div>${teaser}`);
  expect(text).toContain(around);
});
