import { expect, test } from 'vitest';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { inventStories } from '../../../support/crawl/invented-paper.ts';
import { packedWarc } from '../../../support/crawl/web-archive.ts';

// All texts, people and places are fiction.

test.for([
  ['captured before it', ['amp/', '']],
  ['captured after it', ['', 'amp/']],
] as const)(
  'a page for telephones that states no date is not taken for its article if %s',
  async ([, order]) => {
    const crawl = inventStories(31, 8, 7, 4).flatMap(({ title, slug, day, author, paragraphs }) => {
      const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
      const meta = `<meta property="article:published_time" content="${day}"><meta name="author" content="${author}">`;
      return order.map((view, index) => ({
        url: `https://courier.example/${slug}/${view}`,
        date: `2019-03-0${index + 5}T08:30:00Z`,
        body: `<!doctype html><html lang="en"><head><title>${title}</title>${view === '' ? meta : ''}</head><body><article><h1>${title}</h1>${text}</article></body></html>`,
      }));
    });
    const contentDir = writeContent({});
    await importFrom(writeBatch({ 'crawl.warc.gz': packedWarc(crawl) }), contentDir, { drafts: true });
    const texts = Object.entries(filesOf(contentDir)).flatMap(([file, text]) =>
      file.startsWith('articles/') ? [text] : [],
    );
    expect(texts).toHaveLength(8);
    for (const text of texts) {
      expect(text).not.toContain('draft:');
      expect(text).toMatch(/^ {2}url: https:\/\/courier\.example\/[^/\n]+\/$/m);
    }
  },
);
