import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { EntityId, TopicId } from '../../../../src/schema/id.ts';
import { citationFiles } from '../../../../src/views/meta/citations/citation.ts';
import { citedOf } from '../../../../src/views/meta/citations/cited-article.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { periodView } from '../../../../src/views/pages/period.ts';
import { topicView } from '../../../../src/views/pages/topic.ts';
import {
  dayFileRoute,
  entityFileRoute,
  subjectFileType,
  topicFileRoute,
} from '../../../../src/views/data/subject-data.ts';
import { article, entity, publishUnused } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

const acme = 'acme' as EntityId;
const trade = 'trade' as TopicId;
const names = ['articles.csv', 'articles.jsonl', 'citations.bib', 'citations.ris', 'citations.json'];

describe('the files beside an entity, a topic and a day', () => {
  test('contain all its articles, and can be read by a library', async () => {
    const { archive, urls } = await build({
      ...manyArticles(3, ['1923-05-02', '1923-05-02', '1924']),
      'articles/retold.md': article('text: retold\n', 'Acme.', { date: '1925', entities: '[acme]' }),
    });
    expect(entityFileRoute.paths(archive, urls).map(({ params }) => params['file'])).toEqual(names);
    const textOf = (file: string) => entityFileRoute.view(archive, urls, { id: acme, file });
    for (const file of ['citations.bib', 'citations.ris', 'citations.json']) {
      const { data } = new Cite(textOf(file)) as { data: { URL: string; title: string; note?: string }[] };
      expect(data.map(({ URL }) => URL).toSorted(), file).toEqual(
        ['retold', 'story-0001', 'story-0002', 'story-0003'].map(
          (id) => `https://courier.example/archive/articles/${id}/`,
        ),
      );
      expect(textOf(file), file).toContain('not the original text');
    }
    expect(textOf('articles.csv').split('\r\n').length).toBe(1 + 4 + 1);
    expect(
      textOf('articles.jsonl')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['story-0001', 'story-0002', 'story-0003', 'retold']);
    expect(
      topicFileRoute.view(archive, urls, { id: trade, file: 'citations.ris' }).match(/^TY/gm)?.length,
    ).toBe(3);
    const days = dayFileRoute.paths(archive, urls);
    expect(days.map(({ params }) => Object.values(params).join('/'))).toEqual(
      names.slice(2).map((name) => `1923/05/02/${name}`),
    );
    expect(dayFileRoute.view(archive, urls, days[0]!.props).match(/^@/gm)?.length).toBe(2);
  });

  test('have the same facts as each article’s page', async () => {
    const { archive, urls } = await build(manyArticles(2, ['1923-05-02']));
    const own = archive.articles.map((one) => citationFiles(citedOf(archive, urls, one))[2]!.text);
    expect(entityFileRoute.view(archive, urls, { id: acme, file: 'citations.ris' })).toBe(own.join(''));
  });

  test.for([
    ['one article', 1, [], []],
    [
      'a list that is divided',
      51,
      [],
      ['csv', 'jsonl', 'bibtex', 'ris', 'csl'].map((format) => `search/?q=entity%3Aacme#download=${format}`),
    ],
    ['a list on one page', 50, names, names.map((name) => `entities/acme/${name}`)],
  ] as const)('of %s', async ([, count, files, hrefs]) => {
    const { archive, urls } = await build(manyArticles(count, ['1923-05-02']));
    const made = entityFileRoute.paths(archive, urls).map(({ params }) => params['file']);
    expect(made).toEqual(files);
    const { actions } = entityView(archive, urls, archive.entity.get(acme)!);
    expect(actions.downloads.map(({ href }) => href)).toEqual(hrefs.map((href) => `/archive/${href}`));
    expect(actions.cite?.href).toBe(count === 1 ? '/archive/articles/story-0001/#cite' : undefined);
    // Files of days have no upper limit, because each article is in the files of one day only.
    expect(dayFileRoute.paths(archive, urls).length).toBe(count > 1 ? 3 : 0);
  });
});

test('links an entity or a topic to the search, the feed and the files of its articles', async () => {
  const { archive, urls } = await build(manyArticles(12, ['1923-05-02']));
  expect(entityView(archive, urls, archive.entity.get(acme)!).actions).toMatchObject({
    search: { text: 'Search these 12 articles', href: '/archive/search/?q=entity%3Aacme' },
    follow: { text: 'Follow (Atom)', href: '/archive/entities/acme/feed.xml' },
    url: 'https://courier.example/archive/entities/acme/',
  });
  const { actions } = topicView(archive, urls, archive.topic.get(trade)!);
  expect(actions.search?.href).toBe('/archive/search/?q=topic%3Atrade');
  expect(actions.downloads.map(({ text, name }) => [text, name])).toEqual([
    ['CSV', 'trade.csv'],
    ['JSON Lines', 'trade.jsonl'],
    ['BibTeX', 'trade.bib'],
    ['RIS', 'trade.ris'],
    ['CSL-JSON', 'trade.json'],
  ]);
  const day = periodView(archive, urls, { key: '1923-05-02', number: 1 });
  expect(day.downloads?.map(({ name }) => name)).toEqual([
    '1923-05-02.bib',
    '1923-05-02.ris',
    '1923-05-02.json',
  ]);
  expect(periodView(archive, urls, { key: '1923-05', number: 1 }).downloads).toBeUndefined();
});

test('offers only the feed for a name without articles', async () => {
  const { archive, urls } = await build({ ...publishUnused, 'entities/acme.yaml': entity('Acme') });
  const { actions } = entityView(archive, urls, archive.entity.get(acme)!);
  expect([actions.search, actions.downloads, actions.cite]).toEqual([undefined, [], undefined]);
});

test('labels each file with its format', () => {
  expect(names.map(subjectFileType)).toEqual([
    'text/csv',
    'application/jsonl',
    'application/x-bibtex',
    'application/x-research-info-systems',
    'application/vnd.citationstyles.csl+json',
  ]);
});
