import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { EntityId, TopicId } from '../../../../src/schema/id.ts';
import { archiveFeed, entityFeedRoute, topicFeedRoute } from '../../../../src/views/data/feed.ts';
import { openSearch } from '../../../../src/views/data/opensearch.ts';
import { robots } from '../../../../src/views/data/signals/robots.ts';
import {
  articleSitemapIndex,
  sitemap,
  sitemapEntries,
  sitemapIndex,
  sitemapNames,
} from '../../../../src/views/data/sitemap.ts';
import { article, entity, type Files, publishUnused } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

// Everything here is fiction.
function parse(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => ['entry', 'category', 'url', 'sitemap'].includes(name),
  }).parse(xml);
}

const files: Files = {
  'articles/a.md': article(
    'standfirst: Fish & <chips>.\nbyline: [Cy Nobody]\nupdated: 2018-06-21\ncorrections: [{ date: 2019-01-02, text: Two. }]\n',
    'Acme.',
    { title: '"A <b> & C"', entities: '[acme]', topics: '[trade]' },
  ),
  'articles/b.md': article('text: retold\n', 'Text.', { date: '2018-05' }),
  'articles/c.md': article('', 'Text.', { date: '2018-06-19T23:30-04:00' }),
  'articles/d.md': article('', 'Text.', { date: 'XXXX' }),
  'articles/gone.md': article('withdrawn: { date: 2020-01-01, reason: Wrong. }\n', 'Acme.', {
    entities: '[acme]',
  }),
  'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [old-acme]\n'),
  'topics/trade.yaml': 'label: Trade\n',
};

describe('the feed', () => {
  test('identifies entries by address and takes dates from the content', async () => {
    const { archive, urls } = await build(files);
    const { feed } = parse(archiveFeed(archive, urls));
    expect(feed).toMatchObject({
      id: 'https://courier.example/archive/',
      title: 'The Example Courier',
      updated: '2019-01-02T00:00:00Z',
      author: { name: 'The Example Courier' },
    });
    expect(feed.link.map((link: Record<string, string>) => [link['@rel'], link['@href']])).toEqual([
      ['self', 'https://courier.example/archive/feed.xml'],
      ['alternate', 'https://courier.example/archive/'],
    ]);
    const [newest, second, third] = feed.entry;
    expect(feed.entry).toHaveLength(3);
    expect(newest).toMatchObject({
      id: 'https://courier.example/archive/articles/c/',
      published: '2018-06-19T23:30:00-04:00',
      'dc:date': '2018-06-19T23:30-04:00',
    });
    expect(second).toMatchObject({
      '@xml:lang': 'en',
      title: 'A <b> & C',
      summary: 'Fish & <chips>.',
      published: '2018-06-19T00:00:00Z',
      updated: '2019-01-02T00:00:00Z',
      author: { name: 'Cy Nobody' },
    });
    expect(second.category[0]).toMatchObject({ '@term': 'trade', '@label': 'Trade' });
    expect(third['dc:date']).toBe('2018-05');
  });

  test('invents no day, and mentions that a text is retold', async () => {
    const { archive, urls } = await build(files);
    const entry = parse(archiveFeed(archive, urls)).feed.entry[2];
    expect(entry.published).toBeUndefined();
    expect(entry.updated).toBe('2018-05-01T00:00:00Z');
    expect(entry.summary).toContain('not the original text');
  });

  test('gives vague dates in words instead of ISO 8601', async () => {
    const { archive, urls } = await build({
      'articles/a.md': article('standfirst: Fish.\n', 'Text.', { date: '1923-05~' }),
      'articles/b.md': article('', 'Text of fiction.', { date: '1923-05/1923-06' }),
      'articles/c.md': article('', 'Text.', { date: '1923-07-01' }),
    });
    const entries = parse(archiveFeed(archive, urls)).feed.entry;
    expect(entries.map((entry: Record<string, string>) => [entry['dc:date'], entry.summary])).toEqual([
      ['1923-07-01', 'Text.'],
      [undefined, 'Fish. [about May 1923]'],
      [undefined, 'Text of fiction. [May–June 1923]'],
    ]);
  });

  test('has the archive’s date if it has no entries', async () => {
    const { archive, urls } = await build({
      ...publishUnused,
      ...files,
      'topics/empty.yaml': 'label: Empty\n',
    });
    const { feed } = parse(topicFeedRoute.view(archive, urls, { id: 'empty' as TopicId }));
    expect([feed.entry, feed.updated]).toEqual([undefined, '2019-01-02T00:00:00Z']);
  });

  test('of an entity or a topic has only its articles, without withdrawn ones', async () => {
    const { archive, urls } = await build(files);
    const acme = parse(entityFeedRoute.view(archive, urls, { id: 'acme' as EntityId })).feed;
    expect([acme.id, acme.title, acme.entry.length]).toEqual([
      'https://courier.example/archive/entities/acme/',
      'Acme · The Example Courier',
      1,
    ]);
    expect(parse(topicFeedRoute.view(archive, urls, { id: 'trade' as TopicId })).feed.entry).toHaveLength(1);
  });

  test('has the newest 50 articles', async () => {
    const { archive, urls } = await build(manyArticles(51, ['2018-06-19']));
    const { entry } = parse(archiveFeed(archive, urls)).feed;
    expect([entry.length, entry[0].title, entry[49].title]).toEqual([50, 'Story 51', 'Story 2']);
  });

  test('is ordered and dated by arrival where that is known, and tells an article’s own date', async () => {
    const { archive, urls } = await build({
      ...files,
      'addresses.txt':
        '/articles/a/\n/articles/b/ 2025-03-04\n/articles/c/ 2025-03-05\n/articles/d/ 2025-03-03\n',
    });
    const { entry } = parse(archiveFeed(archive, urls)).feed;
    const of = (one: Record<string, unknown>) => [
      one['title'],
      one['published'],
      one['updated'],
      one['dc:date'],
    ];
    expect(entry.map(of)).toEqual([
      ['A title', '2025-03-05T00:00:00Z', '2025-03-05T00:00:00Z', '2018-06-19T23:30-04:00'],
      ['A title', '2025-03-04T00:00:00Z', '2025-03-04T00:00:00Z', '2018-05'],
      ['A title', '2025-03-03T00:00:00Z', '2025-03-03T00:00:00Z', undefined],
      ['A <b> & C', '2018-06-19T00:00:00Z', '2019-01-02T00:00:00Z', '2018-06-19'],
    ]);
    expect(entry[1].summary).toMatch(/^Text\. \[May 2018\] \[/);
    const pages = ['articles-1', '1'].flatMap((name) => parse(sitemap(archive, urls, name)).urlset.url);
    const lastmod = (end: string) => pages.find(({ loc }: { loc: string }) => loc.endsWith(end)).lastmod;
    expect(['articles/b/', 'articles/a/', '2018/05/', 'topics/trade/'].map(lastmod)).toEqual([
      '2025-03-04',
      '2019-01-02',
      '2025-03-04',
      '2019-01-02',
    ]);
  });

  test('stands at a former id, and empty at the address of a record that is absent at present', async () => {
    const { archive, urls } = await build({ ...files, 'addresses.txt': '/entities/gone/ 2025-03-04\n' });
    const feeds = entityFeedRoute.paths(archive, urls).map(({ params, props }) => {
      const { feed } = parse(entityFeedRoute.view(archive, urls, props));
      return [params['id'], feed.title, feed.id, (feed.entry ?? []).length];
    });
    expect(feeds).toEqual([
      ['acme', 'Acme · The Example Courier', 'https://courier.example/archive/entities/acme/', 1],
      ['old-acme', 'Acme · The Example Courier', 'https://courier.example/archive/entities/acme/', 1],
      [
        'gone',
        'Not in the archive at present · The Example Courier',
        'https://courier.example/archive/entities/gone/',
        0,
      ],
    ]);
  });

  test('is valid for an empty archive', async () => {
    const { archive, urls } = await build({});
    expect(parse(archiveFeed(archive, urls)).feed.updated).toBe('1970-01-01T00:00:00Z');
  });

  test('removes characters that XML forbids, and closes direction controls', async () => {
    const { archive, urls } = await build({
      'articles/a.md': article('', 'Text.', { title: '"a\\u0000b\\u000bc\\uFFFEd \\u202Ee"' }),
    });
    expect(parse(archiveFeed(archive, urls)).feed.entry[0].title).toBe('abcd \u202ee\u202c');
  });
});

describe('the sitemap', () => {
  test('lists every indexable page once, with the day of its last change', async () => {
    const { archive, urls } = await build({
      ...files,
      'pages/about.md': '---\ntitle: About\n---\n\nText.\n',
    });
    const found = (name: string) =>
      parse(sitemap(archive, urls, name)).urlset.url.map(
        ({ loc, lastmod }: { loc: string; lastmod?: string }) => [
          loc.replace('https://courier.example/archive/', ''),
          lastmod,
        ],
      );
    expect(found('articles-1')).toEqual([
      ['articles/a/', '2019-01-02'],
      ['articles/b/', undefined],
      ['articles/c/', undefined],
      ['articles/d/', undefined],
    ]);
    expect(found('1')).toEqual([
      ['', '2019-01-02'],
      ['2018/', '2019-01-02'],
      ['2018/05/', undefined],
      ['2018/06/', '2019-01-02'],
      ['2018/06/19/', '2019-01-02'],
      ['about/', undefined],
      ['corrections/', undefined],
      ['data/', '2019-01-02'],
      ['dates/', '2019-01-02'],
      ['entities/', '2019-01-02'],
      ['entities/acme/', '2019-01-02'],
      ['entities/changes/', undefined],
      ['on-this-day/', '2019-01-02'],
      ['on-this-day/06-19/', '2019-01-02'],
      ['organizations/', '2019-01-02'],
      ['timeline/', '2019-01-02'],
      ['topics/', '2019-01-02'],
      ['topics/trade/', '2019-01-02'],
      ['undated/', undefined],
    ]);
  });

  test('is listed in an index, and that of articles in another one, too', async () => {
    const { archive, urls } = await build(files);
    expect(sitemapNames(archive, urls)).toEqual(['articles-1', '1']);
    const ofArticles = {
      loc: 'https://courier.example/archive/sitemap-articles-1.xml',
      lastmod: '2019-01-02',
    };
    expect(parse(sitemapIndex(archive, urls)).sitemapindex.sitemap).toEqual([
      ofArticles,
      { loc: 'https://courier.example/archive/sitemap-1.xml', lastmod: '2019-01-02' },
    ]);
    expect(parse(articleSitemapIndex(archive, urls)).sitemapindex.sitemap).toEqual([ofArticles]);
    expect(robots(archive, urls)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://courier.example/archive/sitemap-index.xml\n',
    );
  });

  test('includes the parts of long lists', async () => {
    const { archive, urls } = await build(manyArticles(120, ['1987-04-01', '1987-04-02']));
    const found = sitemapEntries(archive, urls).map(({ loc }) =>
      loc.replace('https://courier.example/archive/', ''),
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(
      expect.arrayContaining([
        '1987/04/01/page/2/',
        'entities/acme/1987/04/page/3/',
        'topics/trade/1987/',
        'on-this-day/04-02/page/2/',
      ]),
    );
  });
});

test('describes the archive’s search for browsers (OpenSearch)', async () => {
  const { archive, urls } = await build(files);
  const { OpenSearchDescription: description } = parse(openSearch(archive, urls));
  expect(description.ShortName.length).toBeLessThanOrEqual(16);
  expect(description).toMatchObject({
    ShortName: 'The Example',
    LongName: 'The Example Courier',
    Url: { '@template': 'https://courier.example/archive/search/?q={searchTerms}' },
  });
});
