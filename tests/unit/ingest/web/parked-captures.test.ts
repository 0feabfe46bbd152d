import { expect, test } from 'vitest';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { inventStories } from '../../../support/crawl/invented-paper.ts';
import { packedWarc } from '../../../support/crawl/web-archive.ts';

// All texts, people and places are fiction.

test('articles whose addresses were parked later stay apart, with the further pages of each', async () => {
  const stories = inventStories(41, 12, 8, 6);
  const crawl = stories.flatMap(({ title, slug, paragraphs }, index) => {
    const page = (texts: readonly string[]) =>
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${texts.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
    const url = `https://courier.example/2019/03/${slug}/`;
    return [
      { url, body: page(paragraphs.slice(0, 3)) },
      { url: `${url}2/`, body: page(paragraphs.slice(3)) },
      ...(index < 4
        ? [
            {
              url,
              date: '2024-03-05T08:30:00Z',
              body: '<html><head><title>courier.example is for sale</title></head><body><h1>courier.example</h1><p>This domain is for sale, and whoever wants to have it may make an offer now.</p></body></html>',
            },
          ]
        : []),
    ];
  });
  const contentDir = writeContent({});
  await importFrom(writeBatch({ 'crawl.warc.gz': packedWarc(crawl) }), contentDir, { drafts: true });
  const texts = Object.entries(filesOf(contentDir)).flatMap(([file, text]) =>
    file.startsWith('articles/') ? [text] : [],
  );
  expect(texts).toHaveLength(stories.length);
  for (const { title, paragraphs } of stories) {
    const own = texts.find((text) => text.includes(`title: "${title}"`));
    for (const words of paragraphs) expect(own).toContain(words);
  }
});
