import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { withAccessDay } from '../../../../../src/views/meta/citations/access-day.ts';
import { writeCitations } from '../../../../../src/views/meta/citations/bulk.ts';
import {
  citationFormats,
  type CitationFormatName,
} from '../../../../../src/views/meta/citations/citation-formats.ts';
import { citationFiles, citationStyles } from '../../../../../src/views/meta/citations/citation.ts';
import { citedOf } from '../../../../../src/views/meta/citations/cited-article.ts';
import { english } from '../../../../../src/shared/words/en/words.ts';
import type { ArticleId } from '../../../../../src/schema/id.ts';
import { articleCitation } from '../../../../../src/views/parts/articles/article-citation.ts';
import { article } from '../../../../support/content.ts';
import { issueYaml, printed } from '../../../../support/print/printed.ts';
import { build } from '../../../../support/views.ts';

interface ReadBack {
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string }[];
  readonly reporter?: readonly string[];
  readonly issued?: { 'date-parts': number[][] };
  readonly URL: string;
}

async function readBack(
  format: 'BibTeX' | 'BibLaTeX' | 'RIS',
  dates: readonly string[],
): Promise<ReadBack[]> {
  const files = Object.fromEntries(
    dates.map((date, index) => [
      `articles/a${index}.md`,
      article('byline: [Jane Doe, Harbour Press]\nsource: { publisher: "The R&D Courier" }\n', 'Text.', {
        title: `'Title ${index}: 50% & more'`,
        date,
      }),
    ]),
  );
  const { archive, urls } = await build(files);
  return archive.articles.map((one) => {
    const { text } = citationFiles(citedOf(archive, urls, one)).find(({ title }) => title === format)!;
    return new Cite(text).data[0] as ReadBack;
  });
}

test.for(['BibTeX', 'BibLaTeX', 'RIS'] as const)(
  '%s is read back by a library as it was meant',
  async (format) => {
    const found = await readBack(format, ['2018-06-19', '2018-06', '2018']);
    for (const item of found) {
      expect(item.title).toMatch(/^Title \d: 50% & more$/);
      expect(item.type).toMatch(/^article/);
      // For a newspaper’s RIS record, the library reads the author as one text, the "reporter".
      const names = item.author?.map(
        ({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '),
      );
      expect(names ?? item.reporter).toEqual(['Doe, Jane', 'Harbour Press']);
      expect(item.URL).toMatch(/^https:\/\/courier\.example\/archive\/articles\/a\d\/$/);
    }
    const parts = found.map(({ issued }) => issued?.['date-parts'][0]!.join('-')).toSorted();
    // The library reads only the year from a newspaper’s RIS record.
    expect(parts).toEqual(format === 'RIS' ? ['2018', '2018', '2018'] : ['2018', '2018-6', '2018-6-19']);
  },
);

test.for(['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON'] as const)(
  '%s says when it was read, where the browser adds it',
  async (title) => {
    const { archive, urls } = await build({
      'articles/a.md': article('byline: [Jane Doe]\n', 'Text.', { date: '2018-06-19' }),
      'articles/b.md': article('', 'Text.', { date: 'XXXX' }),
    });
    const cited = archive.articles.map((one) => citedOf(archive, urls, one));
    const [format] = Object.entries(citationFormats).find(([, facts]) => facts.title === title)!;
    const name = format as CitationFormatName;
    const text = withAccessDay(name, writeCitations(name, cited), '2026-09-03');
    const { data } = new Cite(text) as {
      data: { URL: string; accessed?: { 'date-parts': number[][] } }[];
    };
    expect(data.map(({ URL }) => URL).toSorted()).toEqual(cited.map(({ url }) => url).toSorted());
    // The library does not read this RIS field, which reference managers use.
    if (name === 'ris') {
      expect(text.match(/^Y2 {2}- 2026\/09\/03\/\r$/gm)?.length).toBe(2);
      return;
    }
    expect(data.map(({ accessed }) => accessed?.['date-parts'][0]!.map(Number))).toEqual([
      [2026, 9, 3],
      [2026, 9, 3],
    ]);
  },
);

test('BibTeX has only types of entries that classic BibTeX knows, BibLaTeX those of biblatex', async () => {
  const { archive, urls } = await build({
    'articles/a.md': article('source: { publisher: The Courier of fiction }\n'),
    'articles/b.md': article(),
  });
  const cited = archive.articles.map((one) => citedOf(archive, urls, one));
  const typesIn = (format: CitationFormatName) =>
    [...writeCitations(format, cited).matchAll(/^@(\w+)/gm)].map(([, type]) => type).toSorted();
  expect(typesIn('bibtex')).toEqual(['article', 'misc']);
  expect(typesIn('biblatex')).toEqual(['article', 'online']);
});

test('a range of pages has two hyphens, as BibTeX wants it', async () => {
  const { archive, urls } = await build({
    'articles/a.md': article('source: { publisher: The Courier of fiction, page: 4-5 }\n'),
  });
  const cited = archive.articles.map((one) => citedOf(archive, urls, one));
  for (const format of ['bibtex', 'biblatex'] as const)
    expect(writeCitations(format, cited)).toContain('  pages = {4--5},\n');
});

// Chicago wants no pages of newspapers, and APA no edition: a CSL processor leaves them out, too.
test('what an issue says of its paper, edition and pages is in each style that has it and in every file, and read back', async () => {
  const issue = issueYaml.replace('date: 1855-09-22\n', 'date: 1855-09-22\nedition: evening\n');
  const { 'issues/harbor-gazette-1855-09-22.yaml': _, ...others } = printed;
  const { archive, urls } = await build({
    ...others,
    'issues/harbor-gazette-1855-09-22-evening.yaml': issue,
  });
  const cited = citedOf(archive, urls, archive.article.get('ferry' as ArticleId)!);
  const url = 'https://courier.example/archive/articles/ferry/';
  expect(citationStyles(cited, english.citation)).toEqual({
    chicagoNote: `“A Title,” Harbor Gazette, September 22, 1855, Evening ed., ${url}.`,
    chicagoBibliography: `Harbor Gazette. “A Title.” September 22, 1855. Evening ed. ${url}.`,
    apa: `A title. (1855, September 22). Harbor Gazette, 1–2. ${url}`,
    mla: `“A Title.” Harbor Gazette, Evening, 22 Sept. 1855, pp. 1–2. The Example Courier, ${url}.`,
  });
  const read = (format: CitationFormatName) =>
    new Cite(writeCitations(format, [cited])).data[0] as Readonly<Record<string, unknown>>;
  for (const format of Object.keys(citationFormats) as CitationFormatName[]) {
    const { page, edition, 'container-title': paper } = read(format);
    expect([format, String(page).replace('–', '-'), edition, paper]).toEqual([
      format,
      '1-2',
      'Evening',
      'Harbor Gazette',
    ]);
  }
  const { contextObject } = articleCitation(archive, urls, archive.article.get('ferry' as ArticleId)!);
  const fields = new URLSearchParams(contextObject);
  expect([fields.get('rft.source'), fields.get('rft.edition'), fields.get('rft.pages')]).toEqual([
    'Harbor Gazette',
    'Evening',
    '1–2',
  ]);
});

test('the context object that Zotero reads has the facts, topics and names of an article', async () => {
  const { archive, urls } = await build({
    'entities/ada.yaml': 'name: Ada R. & Sons\nkind: organization\n',
    'topics/trade.yaml': 'label: Trade = exchange\n',
    'articles/a.md': article(
      "byline: [Jane Doe, Harbour Press]\nstandfirst: 'Fog: 50% + more'\n",
      'Text by Ada R. & Sons.',
      { title: 'فانوس', date: '1923-05', entities: '[ada]', topics: '[trade]' },
    ),
  });
  const { contextObject } = articleCitation(archive, urls, archive.articles[0]!);
  const fields = contextObject.split('&').map((field) => {
    const [name, value, ...rest] = field.split('=');
    expect(rest).toEqual([]);
    return [name!, decodeURIComponent(value!.replaceAll('+', ' '))];
  });
  expect(fields).toEqual([
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', 'فانوس'],
    ['rft.au', 'Doe, Jane'],
    ['rft.aucorp', 'Harbour Press'],
    ['rft.source', 'The Example Courier'],
    ['rft.date', '1923-05'],
    ['rft.language', 'en'],
    ['rft.identifier', 'https://courier.example/archive/articles/a/'],
    ['rft.description', 'Fog: 50% + more'],
    ['rft.subject', 'Trade = exchange'],
    ['rft.subject', 'Ada R. & Sons'],
  ]);
});
