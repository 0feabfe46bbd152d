import { describe, expect, test } from 'vitest';
import type { TopicRecord } from '../../../../src/archive/record.ts';
import { termsWithPage, withBroader } from '../../../../src/archive/topic-tree.ts';
import type { ArticleId, EntityId, TopicId } from '../../../../src/schema/id.ts';
import { topicsWithPage } from '../../../../src/views/meta/topic-page.ts';
import { topicJsonPaths } from '../../../../src/views/data/json-representation.ts';
import { navigation } from '../../../../src/views/frame/navigation.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { topicIndexView, type TopicNode } from '../../../../src/views/pages/topic-index.ts';
import { topicListPaths, topicView } from '../../../../src/views/pages/topic.ts';
import { article, entity, site } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

// Everything here is fiction.
const files = {
  'topics/work.yaml': 'label: Work\n',
  'topics/sea.yaml': 'label: Sea\n',
  'topics/strikes.yaml': 'label: Strikes\nbroader: [work]\nmediaTopic: medtop:20000533\n',
  'topics/dock-strikes.yaml': 'label: Dock strikes\nbroader: [strikes, sea]\n',
  'articles/a.md': article('', 'Acme struck.', { entities: '[acme]', topics: '[dock-strikes]' }),
  'articles/b.md': article('', 'Text.', { topics: '[strikes]' }),
  'entities/acme.yaml': entity('Acme'),
};

const withPages = (from?: number) => ({
  ...files,
  ...(from !== undefined && { 'site.yaml': `${site}topicPagesFrom: ${from}\n` }),
});

describe('a topic has a page', () => {
  test.each([
    [undefined, ['dock-strikes', 'sea', 'strikes', 'work']],
    [2, ['strikes', 'work']],
    [3, []],
  ] as const)('if it has as many articles as topicPagesFrom: %s', async (from, ids) => {
    const { archive, urls } = await build(withPages(from));
    expect(topicsWithPage(archive).map(({ id }) => id)).toEqual(ids);
    expect(topicJsonPaths(archive).map(({ params }) => params.id)).toEqual(ids);
    const linked = (nodes: readonly TopicNode[]): string[] =>
      nodes.flatMap(({ href, narrower }) => [...(href === undefined ? [] : [href]), ...linked(narrower)]);
    expect([...new Set(linked(topicIndexView(archive, urls).tree))].toSorted()).toEqual(
      ids.map((id) => urls.topic(id as TopicId)),
    );
  });

  test('if it is broader than one that has', () => {
    const record = (id: string, broader: string[]) =>
      ({ id, file: id, data: { label: id, broader } }) as unknown as TopicRecord;
    const records = [record('a', []), record('b', ['a']), record('c', ['b']), record('d', ['a'])];
    const size = (id: TopicId) => (id === 'c' ? 2 : 1);
    const rules = { size, from: 2, isPublished: () => false };
    expect(termsWithPage(records, withBroader(records), rules)).toEqual(new Set(['c', 'b', 'a']));
    const published = { ...rules, isPublished: (id: TopicId) => id === 'd' };
    expect(termsWithPage(records, withBroader(records), published)).toEqual(new Set(['c', 'b', 'a', 'd']));
  });

  test('and is named without a link on all pages otherwise', async () => {
    const { archive, urls } = await build(withPages(2));
    const strikes = topicView(archive, urls, archive.topic.get('strikes' as TopicId)!);
    expect(strikes.narrower).toEqual([
      { text: 'Dock strikes', href: undefined, count: 1, figure: '1', countText: '1 article' },
    ]);
    const { head, names } = articleView(archive, urls, archive.article.get('a' as ArticleId)!);
    expect([...head.kicker, ...names.topics]).toEqual(
      Array(2).fill({ text: 'Dock strikes', href: undefined }),
    );
    const acme = entityView(archive, urls, archive.entity.get('acme' as EntityId)!);
    expect(acme.topics.map(({ text, href }) => [text, href])).toEqual([['Dock strikes', undefined]]);
  });
});

describe('the page of a topic', () => {
  test('has broader and narrower topics, and counts the articles under narrower ones', async () => {
    const { archive, urls } = await build(files);
    const view = topicView(archive, urls, archive.topic.get('strikes' as TopicId)!);
    expect(view.broader.map((chain) => chain.map(({ text }) => text))).toEqual([['Work']]);
    expect(view.narrower.map(({ text, countText }) => [text, countText])).toEqual([
      ['Dock strikes', '1 article'],
    ]);
    expect(view.summary).toBe('2 articles, 1 of them under narrower topics');
    expect(view.elsewhere[0]!.href).toBe('http://cv.iptc.org/newscodes/mediatopic/20000533');
    expect(view.mostMentioned[0]!.items[0]!.text).toBe('Acme');
    expect(view.frame.breadcrumbs.map(({ text }) => text)).toEqual([
      'The Example Courier',
      'Topics',
      'Work',
      'Strikes',
    ]);
  });

  test('has every chain of broader topics', async () => {
    const { archive, urls } = await build(files);
    const view = topicView(archive, urls, archive.topic.get('dock-strikes' as TopicId)!);
    expect(view.broader.map((chain) => chain.map(({ text }) => text))).toEqual([
      ['Sea'],
      ['Work', 'Strikes'],
    ]);
  });

  test('is divided by year if it has more than 50 articles', async () => {
    const { archive } = await build(manyArticles(51, ['1987-04-01', '1988']));
    expect(topicListPaths(archive).map(({ params }) => [params.id, params.list])).toEqual([
      ['trade', '1987'],
      ['trade', '1988'],
    ]);
  });
});

test('shows the vocabulary as a tree that expands each topic once', async () => {
  const { archive, urls } = await build(files);
  const { tree, summary } = topicIndexView(archive, urls);
  const shape = (nodes: typeof tree): unknown =>
    nodes.map(({ text, count, narrower }) => [text, count, shape(narrower)]);
  expect(summary).toBe('4 topics');
  expect(shape(tree)).toEqual([
    ['Work', 2, [['Strikes', 2, [['Dock strikes', 1, []]]]]],
    ['Sea', 1, [['Dock strikes', 1, []]]],
  ]);
});

test('links only to existing sections in the header', async () => {
  const empty = await build({});
  expect(navigation(empty.archive, empty.urls).header).toEqual([]);
  const { archive, urls } = await build(files);
  expect(navigation(archive, urls).header).toEqual([
    { text: 'Dates', href: '/archive/dates/' },
    { text: 'Organizations', href: '/archive/organizations/' },
    { text: 'Topics', href: '/archive/topics/' },
  ]);
  expect(navigation(archive, urls).moreIndexes).toEqual([{ text: 'A–Z index', href: '/archive/entities/' }]);
  expect(navigation(archive, urls).search.placeholder).toBe('Search the archive');
  expect(navigation(archive, urls)).toBe(navigation(archive, urls));
});
