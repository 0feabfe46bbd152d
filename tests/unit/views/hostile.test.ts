import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { citationFiles } from '../../../src/views/meta/citations/citation.ts';
import { citedOf } from '../../../src/views/meta/citations/cited-article.ts';
import { articleView } from '../../../src/views/pages/article.ts';
import { isolate } from '../../../src/shared/base/bidi.ts';
import { dataFileText, dataPaths, dataView } from '../../../src/views/data/data.ts';
import { entityIndexView } from '../../../src/views/pages/entity-index.ts';
import { entityView } from '../../../src/views/pages/entity.ts';
import { archiveFeed, entityFeedRoute, topicFeedRoute } from '../../../src/views/data/feed.ts';
import { frontView } from '../../../src/views/pages/front.ts';
import { openSearch } from '../../../src/views/data/opensearch.ts';
import { pageView } from '../../../src/views/pages/page.ts';
import { sitemap } from '../../../src/views/data/sitemap.ts';
import { tombstoneView } from '../../../src/views/pages/tombstone.ts';
import { topicView } from '../../../src/views/pages/topic.ts';
import { hostileContent } from '../../support/hostile.ts';
import { build } from '../../support/views.ts';

const hostile = () => build(hostileContent());

describe('hostile strings in every field', () => {
  test('cannot close the script element with the JSON-LD', async () => {
    const { archive, urls } = await hostile();
    const views = [
      frontView(archive, urls),
      dataView(archive, urls),
      entityIndexView(archive, urls, { number: 1 }),
      ...archive.articles.map((article) => articleView(archive, urls, article)),
      ...archive.entities.map((entity) => entityView(archive, urls, entity)),
      ...archive.topics.map((topic) => topicView(archive, urls, topic)),
      ...archive.tombstones.map((tombstone) => tombstoneView(archive, urls, tombstone)),
      ...archive.pages.map((page) => pageView(archive, urls, page)),
    ];
    const texts = views.flatMap(({ frame }) => frame.head.jsonLd);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(text)).toHaveProperty('@type');
    }
  });

  test('create no link that runs a script', async () => {
    const { archive, urls } = await hostile();
    const hrefs = archive.articles.flatMap((article) => {
      const { frame, head, after } = articleView(archive, urls, article);
      const { contact, footer } = frame.navigation;
      return [contact, ...footer, ...head.byline, ...after.source.map(({ value }) => value)].map(
        (link) => link?.href ?? '/',
      );
    });
    expect(hrefs.filter((href) => !/^(\/|https?:|mailto:)/.test(href))).toEqual([]);
  });

  test('remain text in feeds, the sitemap and OpenSearch', async () => {
    const { archive, urls } = await hostile();
    const parser = new XMLParser({ isArray: (name) => name === 'entry' });
    const documents = [
      archiveFeed(archive, urls),
      ...archive.entities.map(({ id }) => entityFeedRoute.view(archive, urls, { id })),
      ...archive.topics.map(({ id }) => topicFeedRoute.view(archive, urls, { id })),
      sitemap(archive, urls, '1'),
      openSearch(archive, urls),
    ];
    for (const xml of documents) {
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(xml).not.toContain('<script');
    }
    expect(parser.parse(documents[0]!).feed.entry).toHaveLength(archive.articles.length);
  });

  test('remain values in the data', async () => {
    const { archive, urls } = await hostile();
    for (const { params } of dataPaths(archive, urls)) {
      const { text } = dataFileText(archive, urls, params.file);
      if (params.file.endsWith('.jsonl')) for (const line of text.trimEnd().split('\n')) JSON.parse(line);
      if (params.file.endsWith('.csv')) expect(text).not.toMatch(/(^|,|")[=+@]/m);
    }
  });

  test('do not break citations', async () => {
    const { archive, urls } = await hostile();
    for (const article of archive.articles) {
      const formats = citationFiles(citedOf(archive, urls, article));
      const [bibtex, biblatex, ris, csl] = formats.map(({ text }) => text) as [
        string,
        string,
        string,
        string,
      ];
      expect(JSON.parse(csl)).toHaveLength(1);
      expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
      for (const text of [bibtex, biblatex]) {
        const unescaped = text.replaceAll(/\\[{}]/g, '');
        expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
      }
    }
  });
});

test('isolates a name with another writing direction from its sentence', () => {
  expect(isolate('Acme')).toBe('Acme');
  expect(isolate('منارة')).toBe('\u2068منارة\u2069');
  expect(isolate('a\u202Eb')).toBe('\u2068a\u202Eb\u202C\u2069');
  expect(isolate('a\u2069\u202Cb')).toBe('\u2068ab\u2069');
});
