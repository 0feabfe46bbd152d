import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageSchema } from '../../../../src/schema/page.ts';
import { firstPages } from '../../../../src/views/data/first-pages.ts';
import { translatedWords } from '../../../../src/shared/words/translated-words.ts';
import { translations } from '../../../../src/shared/words/translations.ts';

const paths = ['pages/about.md', 'pages/contact.md', 'pages/corrections.md'];

test.each(['en', 'en-GB', ...Object.keys(translations)])(
  'an archive in %s begins with its pages in it',
  (code) => {
    const pages = firstPages(code);
    expect(pages.map(({ path }) => path)).toEqual(paths);
    const { words } = translations[code] ?? { words: undefined };
    const parts = pages.map(({ text }) => {
      const [, front = '', body = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
      return { front: pageSchema.parse(parse(front)), body };
    });
    // What the front matter says is read as it was translated, whatever signs are in it.
    expect(parts[0]!.front.title).toBe(words?.['firstPages.about.title'] ?? 'About this archive');
    expect(parts[2]!.front.description).toBe(
      words?.['firstPages.policy.description'] ??
        'How this archive corrects its articles, what it removes on request, and how to ask.',
    );
    // Translators keep the addresses of links, the sample of a paragraph, headings and lists.
    const shapes = parts.map(({ body }) => ({
      links: [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to),
      samples: body.match(/`[^`]*`/g),
      headings: body.match(/^## \S/gm)?.length,
      items: body.match(/^- \S/gm)?.length,
      blocks: body.trim().split(/\n\n/).length,
    }));
    expect(shapes).toEqual([
      { links: ['../contact/', '../corrections/'], samples: ['`#p3`'], headings: 3, blocks: 7 },
      { links: ['../corrections/'], samples: ['`#p3`'], headings: 1, items: 3, blocks: 4 },
      { links: [], samples: null, headings: 4, items: 5, blocks: 11 },
    ]);
  },
);

test('an archive in a language without words begins without pages', () => {
  expect(firstPages('cy')).toEqual([]);
});

test('a page of which a text is not translated is left out', () => {
  const { 'firstPages.policy.ask': _, ...words } = translations.de!.words;
  const pages = firstPages('de', translatedWords({ ...translations.de!, words }));
  expect(pages.map(({ path }) => path)).toEqual(paths.slice(0, 2));
});
