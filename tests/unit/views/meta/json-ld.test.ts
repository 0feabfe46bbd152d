import { describe, expect, test } from 'vitest';
import type { ArticleId, EntityId, TopicId } from '../../../../src/schema/id.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import type { Frame } from '../../../../src/views/frame/frame.ts';
import { frontView } from '../../../../src/views/pages/front.ts';
import { periodView } from '../../../../src/views/pages/period.ts';
import { searchView } from '../../../../src/views/pages/search.ts';
import { topicView } from '../../../../src/views/pages/topic.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { printed } from '../../../support/print/printed.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const files: Files = {
  'articles/a.md': article(
    [
      'standfirst: In short.',
      'updated: 2018-06-20',
      'byline: [{ entity: ada }, Cy Nobody]',
      'dateline: Lantern Bay',
      'section: Business',
      'about: [acme]',
      'text: translated',
      'rights: The translator’s',
      'source: { publisher: Le Journal, title: Le titre, author: B. Auteur, published: 2018-06-18, url: "https://journal.example/a", page: "3" }',
      'corrections: [{ date: 2018-07-01, text: It was two. }]',
      '',
    ].join('\n'),
    'Ada Example of Acme.',
    { entities: '[acme, ada]', topics: '[trade]' },
  ),
  'articles/b.md': article('source: { publisher: The Paper, page: "7" }\n', 'Text.', { date: '1923~' }),
  'entities/ada.yaml': entity(
    'Ada Example',
    'person',
    'aliases: [A. Example]\nwikidata: Q42\nviaf: 123\nurl: https://ada.example/\nroles:\n' +
      '  - { role: chief executive, at: acme, from: 2014-02 }\n' +
      '  - { role: board member, at: guild }\n' +
      '  - { role: clerk, at: guild, from: 1990~, to: 1999 }\n' +
      '  - { role: mayor, at: bay }\n',
  ),
  'entities/acme.yaml': entity('Acme', 'organization', 'partOf: guild\n'),
  'entities/guild.yaml': entity('Guild'),
  'entities/bay.yaml': entity('Lantern Bay', 'place', 'coordinates: [47.64, -122.13]\n'),
  'topics/trade.yaml': 'label: Trade\nmediaTopic: medtop:20000533\n',
};

const objects = (frame: Frame) =>
  frame.head.jsonLd.map((json) => JSON.parse(json) as Record<string, unknown>);
const base = 'https://courier.example/archive/';

test('an article that only its issue places has the paper as its publisher, and its pages', async () => {
  const { archive, urls } = await build(printed);
  const [json] = objects(articleView(archive, urls, archive.article.get('ferry' as ArticleId)!).frame);
  expect(json).toMatchObject({ publisher: { name: 'Harbor Gazette' }, printPage: '1–2' });
});

describe('the JSON-LD of an article', () => {
  test('describes the article, its subjects and its source', async () => {
    const { archive, urls } = await build(files);
    const [news, ...others] = objects(
      articleView(archive, urls, archive.article.get('a' as ArticleId)!).frame,
    );
    const source = {
      '@type': 'NewsArticle',
      headline: 'Le titre',
      url: 'https://journal.example/a',
      datePublished: '2018-06-18',
      printPage: '3',
      author: { '@type': 'Person', name: 'B. Auteur' },
      publisher: { '@type': 'Organization', name: 'Le Journal' },
    };
    expect(news).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `${base}articles/a/`,
      headline: 'A title',
      description: 'In short.',
      datePublished: '2018-06-19',
      dateModified: '2018-06-20',
      author: [
        expect.objectContaining({ name: 'Ada Example', url: expect.stringContaining(`${base}entities/`) }),
        { '@type': 'Person', name: 'Cy Nobody' },
      ],
      dateline: 'Lantern Bay',
      articleSection: 'Business',
      inLanguage: 'en',
      about: [{ '@type': 'Organization', '@id': `${base}entities/acme/`, name: 'Acme' }],
      mentions: [
        expect.objectContaining({
          '@type': 'Person',
          sameAs: expect.arrayContaining(['https://viaf.org/viaf/123']),
        }),
      ],
      keywords: ['Trade'],
      creditText:
        'Translated for this archive from a report by B. Auteur titled “Le titre” in Le Journal of 18 June 2018; not the original language.',
      copyrightNotice: 'The translator’s',
      isBasedOn: source,
      translationOfWork: source,
      correction: [{ '@type': 'CorrectionComment', text: 'It was two.', datePublished: '2018-07-01' }],
      isPartOf: { '@type': 'WebSite', '@id': base, name: 'The Example Courier' },
      isAccessibleForFree: true,
      image: `${base}share.png`,
    });
    expect(others).toEqual([]);
  });

  test('names the paper of an original text, and omits dates that would add precision', async () => {
    const { archive, urls } = await build(files);
    const [news] = objects(articleView(archive, urls, archive.article.get('b' as ArticleId)!).frame);
    expect(news).toMatchObject({ publisher: { name: 'The Paper' }, printPage: '7' });
    expect(Object.keys(news!)).not.toEqual(expect.arrayContaining(['datePublished']));
    expect(Object.keys(news!)).not.toEqual(expect.arrayContaining(['isBasedOn']));
  });
});

describe('the JSON-LD of an entity', () => {
  test('has the type of its kind, its names and its external links', async () => {
    const { archive, urls } = await build(files);
    const [person] = objects(entityView(archive, urls, archive.entity.get('ada' as EntityId)!).frame);
    expect(person).toMatchObject({
      '@type': 'Person',
      '@id': `${base}entities/ada/`,
      name: 'Ada Example',
      alternateName: ['A. Example'],
      sameAs: ['https://www.wikidata.org/wiki/Q42', 'https://viaf.org/viaf/123', 'https://ada.example/'],
      jobTitle: ['chief executive', 'board member', 'clerk', 'mayor'],
      worksFor: [
        {
          '@type': 'OrganizationRole',
          roleName: 'chief executive',
          startDate: '2014-02',
          worksFor: { '@type': 'Organization', name: 'Acme' },
        },
      ],
      memberOf: [{ roleName: 'board member', memberOf: { name: 'Guild' } }],
      affiliation: [{ roleName: 'clerk', endDate: '1999' }],
    });
    const [acme] = objects(entityView(archive, urls, archive.entity.get('acme' as EntityId)!).frame);
    expect(acme).toMatchObject({ '@type': 'Organization', parentOrganization: [{ name: 'Guild' }] });
    const [bay] = objects(entityView(archive, urls, archive.entity.get('bay' as EntityId)!).frame);
    expect(bay).toMatchObject({ '@type': 'Place', geo: { latitude: 47.64, longitude: -122.13 } });
  });
});

test('takes a credit without a record for a person only if it can be nothing else', async () => {
  const { archive, urls } = await build({
    'articles/a.md': article('byline: [Ada Example, AP, Staff reporter of The Times, { entity: acme }]\n'),
    'entities/acme.yaml': entity('Acme'),
  });
  const [news] = objects(articleView(archive, urls, archive.article.get('a' as ArticleId)!).frame);
  expect(news!.author).toEqual([
    { '@type': 'Person', name: 'Ada Example' },
    'AP',
    'Staff reporter of The Times',
    expect.objectContaining({ '@type': 'Organization', name: 'Acme' }),
  ]);
});

test('describes fronts as collections, topics as terms, and the archive as a searchable site', async () => {
  const { archive, urls } = await build(files);
  const [topic] = objects(topicView(archive, urls, archive.topic.get('trade' as TopicId)!).frame);
  expect(topic).toMatchObject({
    '@type': 'CollectionPage',
    about: { '@type': 'DefinedTerm', termCode: 'medtop:20000533' },
  });
  const [year] = objects(periodView(archive, urls, { key: '2018', number: 1 }).frame);
  expect(year).toMatchObject({ '@type': 'CollectionPage', '@id': `${base}2018/`, name: '2018' });
  const [site] = objects(frontView(archive, urls).frame);
  expect(site).toMatchObject({
    '@type': 'WebSite',
    url: base,
    potentialAction: { target: { urlTemplate: `${base}search/?q={search_term_string}` } },
  });
});

test('describes the breadcrumbs of a page without a line that dates it', async () => {
  const { archive, urls } = await build(files);
  const { frame } = periodView(archive, urls, { key: '2018-06', number: 1 });
  const crumbs = objects(frame).at(-1)!;
  expect(crumbs['@type']).toBe('BreadcrumbList');
  const items = (crumbs.itemListElement as { item: string }[]).map(({ item }) => item);
  expect(items).toEqual([base, `${base}dates/`, `${base}2018/`, `${base}2018/06/`]);
});

describe('the head of a page', () => {
  test('has what Zotero needs to recognize a newspaper article', async () => {
    const { archive, urls } = await build(files);
    const { head } = articleView(archive, urls, archive.article.get('a' as ArticleId)!).frame;
    const metas = head.metas.flatMap(({ name, property, content }) =>
      [name, property].filter((key) => key !== undefined).map((key) => [key, content]),
    );
    expect(metas).toEqual(
      expect.arrayContaining([
        ['z:itemType', 'newspaperArticle'],
        ['og:type', 'article'],
        ['og:title', 'A title'],
        ['og:url', `${base}articles/a/`],
        ['article:tag', 'Trade'],
        ['article:published_time', '2018-06-19'],
        ['article:modified_time', '2018-06-20'],
        ['citation_title', 'A title'],
        ['citation_author', 'Ada Example'],
        ['citation_author', 'Cy Nobody'],
        ['citation_publication_date', '2018/06/19'],
        ['citation_language', 'en'],
        ['citation_public_url', `${base}articles/a/`],
        ['citation_keywords', 'Trade'],
        ['prism.publicationName', 'The Example Courier'],
      ]),
    );
    // Zotero reads the `citation_` elements, too, so Dublin Core does not repeat those of which there may be several.
    expect(
      metas.filter(
        ([name], index) => name?.startsWith('og:') && metas.findIndex(([other]) => other === name) < index,
      ),
    ).toEqual([]);
    expect(metas.filter(([name]) => /^DC\.(creator|subject|date|language)$/.test(name!))).toEqual([]);
    // With these, Zotero takes the page for another kind of work, regardless of z:itemType.
    const others =
      /^citation_(journal_title|conference|issn|isbn|dissertation|technical_report|inbook_title|book_title)/;
    expect(metas.filter(([name]) => others.test(name!))).toEqual([]);
    expect(head.title).toBe('A title · The Example Courier');
    expect(head.canonical).toBe(`${base}articles/a/`);
    expect(head.metas.every(({ name, property }) => name !== undefined || property !== undefined)).toBe(true);
  });

  test('has the date as written if it is vaguer than Zotero can say', async () => {
    const { archive, urls } = await build({ 'articles/a.md': article('', 'Text.', { date: '1923~' }) });
    const { head } = articleView(archive, urls, archive.articles[0]!).frame;
    const dates = head.metas.filter(({ name }) => /date$/.test(name ?? ''));
    expect(dates).toEqual([{ name: 'DC.date', content: '1923~' }]);
    expect(head.links.map(({ rel }) => rel)).toContain('schema.DC');
  });

  test('uses the type article for articles only', async () => {
    const { archive, urls } = await build(files);
    const types = [frontView(archive, urls), periodView(archive, urls, { key: '2018', number: 1 })].map(
      ({ frame }) => frame.head.metas.find(({ property }) => property === 'og:type')?.content,
    );
    expect(types).toEqual(['website', 'website']);
  });

  test('links to the feed and the JSON representation of an entity', async () => {
    const { archive, urls } = await build(files);
    const { links } = entityView(archive, urls, archive.entity.get('ada' as EntityId)!).frame.head;
    expect(links.map(({ rel, href, type }) => [rel, href, type])).toEqual([
      ['alternate', '/archive/entities/ada/feed.xml', 'application/atom+xml'],
      ['alternate', '/archive/entities/ada/feed.json', 'application/feed+json'],
      ['alternate', '/archive/feed.xml', 'application/atom+xml'],
      ['alternate', '/archive/entities/ada/index.json', 'application/json'],
      ['search', '/archive/opensearch.xml', 'application/opensearchdescription+xml'],
    ]);
  });

  test('keeps the search page out of search engines', async () => {
    const { archive, urls } = await build(files);
    expect(searchView(archive, urls, () => 'all').frame.head).toMatchObject({
      robots: 'noindex',
      jsonLd: [],
    });
  });
});
