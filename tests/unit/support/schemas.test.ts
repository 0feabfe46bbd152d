import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../support/schemas.ts';

// All of it is fiction.
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="en">
  <id>https://courier.example/</id>
  <title>The Example Courier</title>
  <updated>2018-06-19T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://courier.example/feed.xml"/>
  <author><name>The Society</name></author>
  <entry xml:lang="fr">
    <id>https://courier.example/articles/a/</id>
    <title>A title</title>
    <updated>2018-06-19T00:00:00Z</updated>
    <dc:date>2018-06</dc:date>
    <category term="trade" label="Trade" scheme="https://courier.example/topics/"/>
  </entry>
</feed>`;
const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://courier.example/</loc><lastmod>2018-06</lastmod></url>
</urlset>`;
const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://courier.example/sitemap-1.xml</loc></sitemap>
</sitemapindex>`;
const search = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>The Courier</ShortName>
  <Description>Search two articles.</Description>
  <Url type="text/html" template="https://courier.example/search/?q={searchTerms}"/>
  <Language>en</Language>
</OpenSearchDescription>`;

test.each([
  ['a feed', feed],
  ['a sitemap', sitemap],
  ['an index of sitemaps', index],
  ['a search description', search],
])('valid %s has no faults', (_, xml) => {
  expect(schemaFaults(xml)).toEqual([]);
});

describe.each<[string, string, readonly [string, string, string][]]>([
  [
    'a feed',
    feed,
    [
      ['without an id', '<id>https://courier.example/</id>', ''],
      ['with a relative id', '<id>https://courier.example/</id>', '<id>/feed/</id>'],
      ['with two titles', '<title>A title</title>', '<title>A</title><title>B</title>'],
      [
        'with a day for an instant',
        '<updated>2018-06-19T00:00:00Z</updated>\n    ',
        '<updated>2018-06-19</updated>',
      ],
      ['with an instant of no offset', '00:00:00Z</updated>\n  <link', '00:00:00</updated>\n  <link'],
      ['with a day that is none', '2018-06-19T00:00:00Z', '2018-06-31T00:00:00Z'],
      ['with an author without a name', '<name>The Society</name>', ''],
      ['with a category without a term', 'term="trade" ', ''],
      ['with an element that Atom has not', '<dc:date>2018-06</dc:date>', '<date>2018-06</date>'],
      ['with text between its elements', '<entry', 'text<entry'],
      ['with no code of a language', 'xml:lang="fr"', 'xml:lang="no language"'],
      ['that is not well formed', '</entry>', ''],
    ],
  ],
  [
    'a sitemap',
    sitemap,
    [
      ['without an address', '<loc>https://courier.example/</loc>', ''],
      ['with a relative address', 'https://courier.example/', '/articles/'],
      ['with an address that is too long', 'example/', `example/${'x'.repeat(2048)}`],
      ['with a decade', '2018-06', '201X'],
      ['with a month that is none', '2018-06', '2018-13'],
      ['without its namespace', ' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', ''],
    ],
  ],
  ['an index of sitemaps', index, [['without a sitemap', /<sitemap>.*<\/sitemap>/.exec(index)![0], '']]],
  [
    'a search description',
    search,
    [
      ['with a name that is too long', 'The Courier', 'The Example Courier'],
      ['without a place for the words', '{searchTerms}', ''],
      ['without a description', '<Description>Search two articles.</Description>', ''],
    ],
  ],
])('%s', (_kind, xml, faults) => {
  test.each(faults)('%s has faults', (_what, from, to) => {
    expect(xml).toContain(from);
    expect(schemaFaults(xml.replace(from, to))).not.toEqual([]);
  });
});

test('a document without a schema is reported', () => {
  expect(schemaFaults('<rss/>')).toEqual(['There is no schema for <rss>']);
});
