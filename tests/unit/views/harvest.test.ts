import { describe, expect, test } from 'vitest';
import { articleSitemapIndex, sitemap, sitemapNames } from '../../../src/views/data/sitemap.ts';
import { dataFileText, dataView } from '../../../src/views/data/data.ts';
import { llmsText } from '../../../src/views/data/llms-text.ts';
import { articleView } from '../../../src/views/pages/article.ts';
import { article, entity, site } from '../../support/content.ts';
import { build } from '../../support/views.ts';

// All of it is fiction.
const full = article(
  'standfirst: A short account.\nupdated: 2020-03-04\nbyline: [{ name: Ada Example }]\nrights: https://creativecommons.org/licenses/by/4.0/\nlanguage: en\n',
  'Example Boats opened.\n\n- First,\n- second.\n\nExample Boats and Bo Example closed.',
  { title: 'The ferry', date: '1923-05-02', entities: '[boats, bo, bay]', topics: '[harbor]' },
);
const files = {
  'site.yaml': `${site}publisher: Example Trust\nlicense: https://creativecommons.org/licenses/by/4.0/\nrights: The trust holds the rights.\n`,
  'articles/ferry.md': full,
  'articles/plain.md': article('', 'Nothing of note.', { title: 'Plain', date: '1924' }),
  'articles/gone.md': article('withdrawn: { date: 2019-01-02, reason: It was wrong. }\n', 'Gonewords.'),
  'articles/hidden.md': article('listing: address-only\n', 'Hiddenwords.'),
  'articles/draft.md': article('draft: true\n', 'Draftwords.'),
  'articles/later.md': article('', 'Laterwords.', { date: '2099-01-01' }),
  'articles/held.md': article('embargo: 2099-01-01\n', 'Heldwords.'),
  'entities/boats.yaml': entity('Example Boats'),
  'entities/bo.yaml': entity('Bo Example', 'person'),
  'entities/bay.yaml': entity('Example Bay', 'place'),
  'topics/harbor.yaml': 'label: Harbor\n',
};
const withPassages = { ...files, 'site.yaml': `${files['site.yaml']}data: passages\n` };

/**
 * What harvesters make a record of, by the element of Dublin Core or the property of schema.org. Names of elements as in their
 * dictionaries: https://trove.nla.gov.au/partners/partner-services/adding-collections-trove/trove-data-dictionary (Simple Dublin
 * Core), https://digitalnz.org/developers/digitalnz-metadata-dictionary (a title is compulsory; description, date, creator,
 * coverage, subject, rights and landing page are wanted), and DPLA’s MAP 5.0 (title, rights, data provider, page and collection
 * are required; creator, date, language, subject, place and type recommended).
 */
const recordFields: Readonly<Record<string, { readonly dc?: string; readonly schema?: string }>> = {
  title: { dc: 'title', schema: 'headline' },
  'landing page, isShownAt, identifier': { dc: 'identifier', schema: '@id' },
  type: { dc: 'type', schema: '@type' },
  description: { schema: 'description' },
  creator: { schema: 'author' },
  date: { schema: 'datePublished' },
  subject: { schema: 'keywords' },
  'coverage, place and people': { schema: 'mentions' },
  rights: { dc: 'rights', schema: 'license' },
  'publisher, data provider': { dc: 'publisher', schema: 'publisher' },
  'language of the text': { schema: 'inLanguage' },
  'collection, isPartOf': { schema: 'isPartOf' },
};

describe('those who harvest', () => {
  test('find every published article once in a sitemap of its own, with the day of its last change', async () => {
    const { archive, urls } = await build(files);
    const index = articleSitemapIndex(archive, urls);
    const parts = sitemapNames(archive, urls).filter((name) => index.includes(`/sitemap-${name}.xml`));
    const found = parts.flatMap((name) =>
      [...sitemap(archive, urls, name).matchAll(/<loc>([^<]*)<\/loc>\s*(?:<lastmod>([^<]*))?/g)].map(
        ([, loc, lastmod]) => [loc, lastmod],
      ),
    );
    expect(found).toEqual([
      ['https://courier.example/archive/articles/ferry/', '2020-03-04'],
      // Nobody knows when this one came or changed.
      ['https://courier.example/archive/articles/plain/', undefined],
    ]);
  });

  test.each(Object.entries(recordFields))(
    'read the %s of an article in its page',
    async (_, { dc, schema }) => {
      const { archive, urls } = await build(files);
      const { head } = articleView(archive, urls, archive.article.get('ferry' as never)!).frame;
      const described = JSON.parse(head.jsonLd[0]!) as Record<string, unknown>;
      if (dc !== undefined)
        expect(head.metas.filter(({ name }) => name === `DC.${dc}`).map(({ content }) => content)).toEqual([
          expect.stringMatching(/./),
        ]);
      if (schema !== undefined) expect(described[schema]).toBeTruthy();
    },
  );

  test('are told how to harvest, and how to get what has changed since a day', async () => {
    const { archive, urls } = await build(files);
    const { harvest } = dataView(archive, urls);
    expect(harvest.sitemap).toBe('/archive/sitemap-articles.xml');
    expect(harvest.notes.join(' ')).toMatch(
      /sitemap-articles\.xml.*Dublin Core.*lastmod.*datapackage\.json/s,
    );
  });
});

describe('passages as data', () => {
  test('are there only if they are asked for', async () => {
    const { archive, urls } = await build(files);
    expect(dataView(archive, urls).files.map(({ name }) => name)).not.toContain('passages.jsonl');
    expect(() => dataFileText(archive, urls, 'passages.jsonl')).toThrow('no data file');
  });

  test('have a line for each paragraph of what is published, with its address, digest, names, date and rights', async () => {
    const { archive, urls } = await build(withPassages);
    const { text } = dataFileText(archive, urls, 'passages.jsonl');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toMatchInlineSnapshot(`
      [
        {
          "article": "ferry",
          "block": 1,
          "date": "1923-05-02",
          "digest": "9p9zqy",
          "entities": [
            "boats",
          ],
          "rights": "https://creativecommons.org/licenses/by/4.0/",
          "text": "Example Boats opened.",
          "url": "https://courier.example/archive/articles/ferry/?w=9p9zqy#p1",
        },
        {
          "article": "ferry",
          "block": 2,
          "date": "1923-05-02",
          "digest": "t3aydz",
          "entities": [],
          "rights": "https://creativecommons.org/licenses/by/4.0/",
          "text": "First,",
          "url": "https://courier.example/archive/articles/ferry/?w=t3aydz#p2",
        },
        {
          "article": "ferry",
          "block": 3,
          "date": "1923-05-02",
          "digest": "x7skk9",
          "entities": [],
          "rights": "https://creativecommons.org/licenses/by/4.0/",
          "text": "second.",
          "url": "https://courier.example/archive/articles/ferry/?w=x7skk9#p3",
        },
        {
          "article": "ferry",
          "block": 4,
          "date": "1923-05-02",
          "digest": "9a71cs",
          "entities": [
            "boats",
            "bo",
          ],
          "rights": "https://creativecommons.org/licenses/by/4.0/",
          "text": "Example Boats and Bo Example closed.",
          "url": "https://courier.example/archive/articles/ferry/?w=9a71cs#p4",
        },
        {
          "article": "plain",
          "block": 1,
          "date": "1924",
          "digest": "37dhmw",
          "entities": [],
          "rights": "https://creativecommons.org/licenses/by/4.0/",
          "text": "Nothing of note.",
          "url": "https://courier.example/archive/articles/plain/?w=37dhmw#p1",
        },
      ]
    `);
    expect(text).not.toMatch(/(?:Gone|Hidden|Draft|Later|Held)words/);
    const descriptor = JSON.parse(dataFileText(archive, urls, 'datapackage.json').text) as {
      resources: {
        name: string;
        path: string;
        schema: { fields: { name: string }[]; primaryKey: string[] };
      }[];
    };
    const resource = descriptor.resources.find(({ name }) => name === 'passages-jsonl')!;
    expect(resource.path).toBe('passages.jsonl');
    expect(resource.schema.primaryKey).toEqual(['article', 'block']);
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0]!));
  });

  test('are published in parts where they are many', async () => {
    const long = Array.from(
      { length: 40 },
      (_, number) => `Paragraph ${number} of a long report, in fiction.`,
    );
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, number) => [
        `articles/report-${number}.md`,
        article('', long.join('\n\n'), { title: `Report ${number}` }),
      ]),
    );
    const { archive, urls } = await build({ 'site.yaml': `${site}data: passages\n`, ...many });
    const file = dataView(archive, urls).files.find(({ name }) => name === 'passages.jsonl')!;
    expect(file.href).toBe('/archive/data/passages.jsonl.txt');
    const parts = dataFileText(archive, urls, 'passages.jsonl.txt').text.trim().split('\n');
    expect(parts.length).toBeGreaterThan(1);
    const texts = parts.map((part) => dataFileText(archive, urls, part.split('/').at(-1)!).text);
    expect(texts.every((text) => Buffer.byteLength(text) <= 256_000)).toBe(true);
    expect(texts.join('').trimEnd().split('\n').length).toBe(60 * 40);
  });
});

describe('llms.txt', () => {
  test('says what the archive is, how to search it, and its terms', async () => {
    const { archive, urls } = await build({
      ...files,
      'site.yaml': `${files['site.yaml']}robots: { training: refuse, terms: "https://courier.example/terms/" }\n`,
    });
    expect(llmsText(archive, urls)).toMatchInlineSnapshot(`
      "# The Example Courier

      > A paper that never was.

      A public archive of 2 news articles in English, from 1923-05-02 to 1924 (EDTF). Every paragraph has an address that lasts, such as https://courier.example/archive/articles/ID/#p3, and a digest of its words (?w=DIGEST#p3) that tells whether they have changed. Quote an article by its address.

      ## Find

      - [Search](https://courier.example/archive/search/?q=WORDS): in a browser; exact words in quotation marks
      - [Articles](https://courier.example/archive/sitemap-articles.xml): the addresses of all articles
      - [Data](https://courier.example/archive/data/datapackage.json): all texts, names and topics, described by file and field

      ## Terms

      - https://creativecommons.org/licenses/by/4.0/
      - The trust holds the rights.
      - Refused: training models on it.
      - [Terms of what is refused](https://courier.example/terms/): on what it is allowed
      - [Corrections](https://courier.example/archive/corrections/): what was corrected and removed
      "
    `);
  });

  test('says from when to when by the articles that have a date, and in which languages they are', async () => {
    const { archive, urls } = await build({
      ...files,
      'articles/leaf.md': article('language: fr\n', 'Une feuille.', { date: 'XXXX' }),
    });
    expect(llmsText(archive, urls)).toContain(
      '3 news articles in English and French, from 1923-05-02 to 1924',
    );
  });
});
