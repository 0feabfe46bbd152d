import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import type { EntityId } from '../../../../src/schema/id.ts';
import type { Quote } from '../../../../src/views/parts/articles/article-item.ts';
import {
  connectionsPaths,
  connectionsView,
  moreConnectionsPaths,
} from '../../../../src/views/pages/connections.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { pairPaths, pairView } from '../../../../src/views/pages/pair.ts';
import {
  connectionsTo,
  orderOfConnections,
} from '../../../../src/views/parts/evidence/ranked-connections.ts';
import { redirects } from '../../../../src/views/pages/redirect.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const names = ['acme', 'bolt', 'cog', 'dot', 'elm', 'fir', 'gum'] as const;
const records = Object.fromEntries(
  names.map((id) => [`entities/${id}.yaml`, entity(id.replace(/^./, (letter) => letter.toUpperCase()))]),
);

/** A random archive: which articles mention whom, in separate sentences and paragraphs. */
function byChance(seed: number): Files {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const articles = Array.from({ length: 12 }, (_, index) => {
    const listed = names.filter(() => below(2) === 0);
    const sentences = Array.from(
      { length: 6 },
      () => `${names[below(names.length)]} met ${names[below(names.length)]}.`,
    ).map((sentence) =>
      sentence.replace(/\b(acme|bolt|cog|dot|elm|fir|gum)\b/g, (id) => id[0]!.toUpperCase() + id.slice(1)),
    );
    const body = `${sentences.slice(0, 3).join(' ')}\n\n${sentences.slice(3).join(' ')}`;
    const date = `2018-0${below(9) + 1}-1${below(9)}`;
    return [
      `articles/a${index}.md`,
      article('', body, { title: `Story ${index}`, date, entities: `[${listed.join(', ')}]` }),
    ] as const;
  });
  return { ...records, ...Object.fromEntries(articles) };
}

/** Everything that the pages show about pairs, from both sides. */
function pairsOf(archive: Archive) {
  return new Map(
    archive.entities.flatMap((one) => {
      const { ids, associated } = orderOfConnections(archive, one.id);
      return connectionsTo(archive, one, ids).map((connection, index) => [
        `${one.id} ${connection.entity}`,
        { articles: connection.articles.map(({ id }) => id), isAssociated: index < associated },
      ]);
    }),
  );
}

const text = ({ parts }: Quote) => parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('pairs', () => {
  test.each([1, 2, 3, 4, 5])('are the same from either side in a random archive (%i)', async (seed) => {
    const { archive } = await build(byChance(seed));
    const pairs = pairsOf(archive);
    expect(pairs.size).toBeGreaterThan(10);
    for (const [pair, facts] of pairs) {
      expect(pairs.get(pair.split(' ').toReversed().join(' '))).toEqual(facts);
    }
    const paths = pairPaths(archive).map(({ props }) => props.page);
    expect(paths.every(({ a, b }) => a < b)).toBe(true);
    expect(paths.length).toBe(
      [...pairs].filter(([pair, { articles }]) => {
        const [a = '', b = ''] = pair.split(' ');
        return a < b && articles.length >= 2;
      }).length,
    );
  });

  test.each([6, 7])('do not depend on the order of the files (%i)', async (seed) => {
    const files = byChance(seed);
    const one = await build(files);
    const other = await build(Object.fromEntries(Object.entries(files).toReversed()));
    expect([...pairsOf(other.archive)]).toEqual([...pairsOf(one.archive)]);
    const views = ({ archive, urls }: typeof one) =>
      pairPaths(archive).map(({ props }) => pairView(archive, urls, props.page));
    expect(views(other)).toEqual(views(one));
  });

  test.each([8, 9])('are never fewer when articles are added (%i)', async (seed) => {
    const files = byChance(seed);
    const fewer = Object.fromEntries(Object.entries(files).filter(([path]) => !/a(10|11)\.md$/.test(path)));
    const pathsOf = async (of: Files) =>
      pairPaths((await build(of)).archive).map(({ params }) => `${params.id} ${params.other}`);
    const after = new Set(await pathsOf(files));
    expect((await pathsOf(fewer)).filter((path) => !after.has(path))).toEqual([]);
  });
});

describe('the page of a pair', () => {
  const files: Files = {
    ...records,
    'articles/one.md': article(
      '',
      'Acme met Bolt. Rain fell. Bolt paid Acme.\n\nThen Acme and Bolt left. Acme slept.',
      {
        title: 'One',
        date: '2018-06-19',
        entities: '[acme, bolt]',
      },
    ),
    'articles/two.md': article('', 'Acme rose.\n\nIn Elm, Bolt fell.', {
      title: 'Two',
      date: '2019-01-02',
      entities: '[acme, bolt, elm]',
    }),
    'articles/three.md': article('', 'Nobody is here.', {
      title: 'Three',
      date: '2019-01-05',
      entities: '[bolt, acme]',
    }),
  };
  const view = async () => {
    const { archive, urls } = await build(files);
    return pairView(archive, urls, pairPaths(archive)[0]!.props.page);
  };

  test('has every sentence that mentions both, or else the nearest mentions, by month, newest first', async () => {
    const { groups, summary } = await view();
    expect(summary).toBe('3 articles mention both; 1 does so in one sentence');
    expect(
      groups.map(({ anchor, items }) => [
        anchor,
        items.map((item) => [item.text, item.note, item.quotes.map(text)]),
      ]),
    ).toEqual([
      [
        '2019-01',
        [
          ['Three', 'Indexed, not named in the text', []],
          ['Two', undefined, ['[Acme] rose.', 'In Elm, [Bolt] fell.']],
        ],
      ],
      [
        '2018-06',
        [['One', undefined, ['[Acme] met [Bolt].', '[Bolt] paid [Acme].', 'Then [Acme] and [Bolt] left.']]],
      ],
    ]);
  });

  test('has bars that link to its months, and a link to compare the two', async () => {
    const { bars, compare } = await view();
    expect(bars!.bars.filter(({ count }) => count > 0).map(({ href }) => href)).toEqual([
      '#2018-06',
      '#2019-01',
    ]);
    expect(compare.href).toBe('/archive/compare/?a=acme&b=bolt');
  });

  test('exists from the number of shared articles that the keeper sets', async () => {
    const site = 'title: T\ndescription: D.\nurl: https://courier.example/\n';
    const pages = async (from: number) => {
      const { archive, urls } = await build({ ...files, 'site.yaml': `${site}pairPagesFrom: ${from}\n` });
      const acme = archive.entity.get('acme' as EntityId)!;
      const { groups } = entityView(archive, urls, acme).connectionGroups;
      return [pairPaths(archive).length, groups[0]!.items.find(({ id }) => id === 'bolt')!.href];
    };
    expect(await pages(3)).toEqual([1, '/archive/entities/acme/with/bolt/']);
    expect(await pages(4)).toEqual([0, '/archive/articles/three/']);
  });

  test('redirects from the addresses of former ids', async () => {
    const { archive, urls } = await build({
      ...files,
      'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [old-acme, zinc]\n'),
      'entities/bolt.yaml': entity('Bolt', 'organization', 'formerIds: [aaa-bolt]\n'),
    });
    const found = redirects(archive, urls).filter(({ from }) => from.includes('/with/'));
    expect(
      found.map(({ from, to }) => [from, to].map((path) => path.replace('/archive/entities/', ''))),
    ).toEqual([
      ['aaa-bolt/with/acme/', 'acme/with/bolt/'],
      ['aaa-bolt/with/bolt/', 'bolt/'],
      ['aaa-bolt/with/old-acme/', 'acme/with/bolt/'],
      ['aaa-bolt/with/zinc/', 'acme/with/bolt/'],
      ['acme/with/old-acme/', 'acme/'],
      ['acme/with/zinc/', 'acme/'],
      ['bolt/with/old-acme/', 'acme/with/bolt/'],
      ['bolt/with/zinc/', 'acme/with/bolt/'],
      ['old-acme/with/zinc/', 'acme/'],
    ]);
  });
});

describe('the list of all connections of a name', () => {
  const many = (count: number): Files => ({
    'entities/acme.yaml': entity('Acme'),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`entities/other-${index}.yaml`, entity(`Other ${index}`)]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [
        `articles/a${index}.md`,
        article('', 'Acme.', {
          entities: `[acme, ${Array.from({ length: index < 2 ? count : 1 }, (_each, other) => `other-${other}`).join(', ')}]`,
        }),
      ]),
    ),
  });

  test('exists if the entity’s page does not show all connections', async () => {
    const eight = await build(many(8));
    expect(connectionsPaths(eight.archive)).toEqual([]);
    const { archive, urls } = await build(many(9));
    const { connections } = entityView(archive, urls, archive.entity.get('acme' as EntityId)!);
    expect(connections).toEqual({
      text: 'All 9 connections with several shared articles',
      href: '/archive/entities/acme/with/',
    });
    const view = connectionsView(archive, urls, { id: 'acme' as EntityId, number: 1 });
    expect([view.title, view.summary, view.items.length, view.pager]).toEqual([
      'Connections of Acme',
      '9 names',
      9,
      undefined,
    ]);
    expect(view.items.map(({ href }) => href)).toContain('/archive/entities/acme/with/other-8/');
  });

  test('continues on page 2 after 200 names', async () => {
    const { archive, urls } = await build(many(201));
    expect(moreConnectionsPaths(archive).filter(({ params }) => params.id === 'acme')).toEqual([
      { params: { id: 'acme', number: '2' }, props: { id: 'acme', number: 2 } },
    ]);
    const view = connectionsView(archive, urls, { id: 'acme' as EntityId, number: 2 });
    expect([view.items.length, view.pager!.previous!.href]).toEqual([1, '/archive/entities/acme/with/']);
  });
});
