import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { article, entity, open } from '../../support/content.ts';

// Everything here is fiction.
async function build(files: Record<string, string>): Promise<Archive> {
  const opened = await open(files);
  if (!opened.archive) throw new Error(opened.problems.map(({ message }) => message).join('\n'));
  return opened.archive;
}

const files = {
  'articles/b.md': article('', 'Ada Example left Acme.', {
    date: '2018-06-20',
    entities: '[ada, acme]',
    topics: '[strikes]',
  }),
  'articles/a.md': article('', 'Ada Example joined Acme. Example smiled.', {
    date: '2018-06-20',
    entities: '[ada, acme]',
    topics: '[labor]',
  }),
  'articles/c.md': article('byline: [{ entity: ada }, Bea Example]\n', 'Acme.', {
    date: '2018',
    entities: '[acme]',
  }),
  'articles/d.md': article('', 'Text.', { date: '192X' }),
  'articles/e.md': article('', 'Text.', { date: 'XXXX' }),
  'articles/draft.md': article('draft: true\n', 'Ada Example.', { entities: '[ada]' }),
  'articles/gone.md': article(
    'withdrawn:\n  date: 2019-01-01\n  reason: It was wrong.\nredirectFrom: [/old]\n',
    'Ada Example.',
    { title: 'Secret', entities: '[ada]' },
  ),
  'articles/kept.md': article(
    'withdrawn:\n  date: 2019-01-01\n  reason: It was wrong.\n  keepTitle: true\n',
    '',
    { title: 'Kept' },
  ),
  'entities/ada.yaml': entity('Ada Example', 'person', 'roles:\n  - role: editor\n    at: acme\n'),
  'entities/acme.yaml': entity('Acme'),
  'entities/unit.yaml': entity('Unit', 'organization', 'partOf: acme\n'),
  'topics/labor.yaml': 'label: Labor\n',
  'topics/strikes.yaml': 'label: Strikes\nbroader: labor\n',
};

describe('an archive', () => {
  const archive = () => build(files);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test('lists articles oldest first, less precise dates first, then by id', async () => {
    expect(ids((await archive()).articles)).toEqual(['e', 'd', 'c', 'a', 'b']);
  });

  test('omits drafts, and keeps only a tombstone of withdrawn articles', async () => {
    const { article: byId, tombstones, entity: entities } = await archive();
    expect([...byId.keys()]).not.toContain('draft');
    expect(tombstones).toEqual([
      {
        id: 'gone',
        withdrawn: expect.objectContaining({ reason: 'It was wrong.' }),
        language: 'en',
        redirectFrom: ['/old'],
      },
      { id: 'kept', withdrawn: expect.anything(), language: 'en', redirectFrom: [], title: 'Kept' },
    ]);
    expect(ids(entities.get('ada' as never)!.articles)).toEqual(['a', 'b']);
  });

  test('counts mentions and lists signed articles', async () => {
    const ada = (await archive()).entity.get('ada' as never)!;
    expect(ada.mentions).toBe(3);
    expect(ids(ada.signed)).toEqual(['c']);
  });

  test('pairs entities that are listed together, symmetrically', async () => {
    const { entity: entities } = await archive();
    const pair = (of: string) =>
      entities.get(of as never)!.connections.map(({ entity: other, articles }) => [other, ids(articles)]);
    expect(pair('ada')).toEqual([['acme', ['a', 'b']]]);
    expect(pair('acme')).toEqual([['ada', ['a', 'b']]]);
  });

  test('lists the parts of an entity', async () => {
    expect((await archive()).entity.get('acme' as never)!.parts).toEqual(['unit']);
  });

  test('files an article under broader topics as well', async () => {
    const { topic } = await archive();
    expect(ids(topic.get('labor' as never)!.articles)).toEqual(['a', 'b']);
    expect(topic.get('labor' as never)!.narrower).toEqual(['strikes']);
    expect(ids(topic.get('strikes' as never)!.articles)).toEqual(['b']);
  });

  test('puts each article on the front that matches its precision', async () => {
    const { timeline } = await archive();
    const year = timeline.years[0]!;
    expect(timeline.years.map(({ key }) => key)).toEqual(['2018']);
    expect([ids(year.articles), ids(year.vague)]).toEqual([['c', 'a', 'b'], ['c']]);
    expect(year.parts.map(({ key, parts }) => [key, parts.map((day) => day.key)])).toEqual([
      ['2018-06', ['2018-06-20']],
    ]);
    expect(ids(timeline.undated)).toEqual(['e', 'd']);
    expect([...timeline.calendar].map(([day, list]) => [day, ids(list)])).toEqual([['06-20', ['b', 'a']]]);
    expect(timeline.period.get('2018-06-20')!.articles).toHaveLength(2);
  });

  test('does not depend on the order of files', async () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(await build(turned)).toEqual(await archive());
  });
});
