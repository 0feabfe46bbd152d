import { expect, test } from 'vitest';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { inventStories } from '../../../support/crawl/invented-paper.ts';
import { packedWarc } from '../../../support/crawl/web-archive.ts';

// All texts, people and places are fiction.

const home = 'https://courier.example';
const stories = inventStories(7, 12, 7, 4);
const addressOf = (slug: string) => `${home}/news/${slug}`;
const listOf = (heading: string, links: readonly (readonly [href: string, words: string])[]) =>
  `<h2>${heading}</h2><ul>${links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join('')}</ul>`;

test('a list that a few articles share stays if it leads out of the site, and goes if it leads to other pages of it', async () => {
  const many = inventStories(9, 60, 7, 4);
  const sources = [
    ['https://library.example/tides', 'The tides of the bay in the years of the great floods, a table'],
    ['https://library.example/charts', 'Charts of the bay with the depth of its channels, as measured'],
  ] as const;
  const series = many.slice(50, 52).map(({ slug, title }) => [addressOf(slug), title] as const);
  const crawl = many.map(({ title, slug, paragraphs }, index) => {
    const list =
      index < 5 ? listOf('Resources', sources) : index < 10 ? listOf('In this series', series) : '';
    const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
    return {
      url: addressOf(slug),
      body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}${list}</article></body></html>`,
    };
  });
  const contentDir = writeContent({});
  await importFrom(writeBatch({ 'crawl.warc.gz': packedWarc(crawl) }), contentDir, { drafts: true });
  const texts = Object.values(filesOf(contentDir));
  const withList = (words: string) => texts.filter((text) => text.includes(`- [${words}](`)).length;
  expect(sources.map(([, words]) => withList(words))).toEqual([5, 5]);
  expect(series.every(([, words]) => words.length >= 50)).toBe(true);
  expect(series.map(([, words]) => withList(words))).toEqual([0, 0]);
});

test('below the text of a page of a site, a list of links stays that no other article has, and other articles go', async () => {
  const others = stories.slice(3, 6).map(({ slug, title }) => [addressOf(slug), title] as const);
  const sources = [
    ['https://library.example/tides', 'Tides of the bay'],
    ['https://library.example/charts', 'Charts of the bay'],
  ] as const;
  const crawl = stories.map(({ title, slug, paragraphs }, index) => {
    const lists =
      index === 0 ? listOf('Resources', sources) : index === 1 ? listOf('Related articles', others) : '';
    const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
    return {
      url: addressOf(slug),
      body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}${lists}</article></body></html>`,
    };
  });
  const contentDir = writeContent({});
  await importFrom(writeBatch({ 'crawl.warc.gz': packedWarc(crawl) }), contentDir, { drafts: true });
  const texts = Object.values(filesOf(contentDir));
  const textOf = (index: number) => texts.find((text) => text.includes(`title: "${stories[index]!.title}"`))!;
  expect(textOf(0)).toContain(
    '## Resources\n\n- [Tides of the bay](https://library.example/tides)\n- [Charts',
  );
  expect(textOf(1)).not.toContain('Related articles');
  for (const [, title] of others) expect(textOf(1)).not.toContain(title);
});
