import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { article, entity, open, publishUnused } from '../../support/content.ts';

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
        isListed: true,
        redirectFrom: ['/old'],
      },
      {
        id: 'kept',
        withdrawn: expect.anything(),
        language: 'en',
        isListed: true,
        redirectFrom: [],
        title: 'Kept',
      },
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
    const { entity: entities } = await build({ ...publishUnused, ...files });
    expect(entities.get('acme' as never)!.parts).toEqual(['unit']);
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

describe('a record', () => {
  const listing = (more = '', required = {}) => article(more, 'A text of fiction.', required);
  const used = {
    'articles/a.md': listing('byline: [{ entity: signer }]\n', { entities: '[unit]', topics: '[strikes]' }),
    'articles/draft.md': listing('draft: true\n', { entities: '[drafted]', topics: '[secrets]' }),
    'articles/gone.md': listing('withdrawn: { date: 2019, reason: Wrong. }\n', { entities: '[withdrawn]' }),
    'articles/later.md': listing('embargo: 2027-01-02\n', { entities: '[later]' }),
    'entities/unit.yaml': entity('Unit', 'organization', 'partOf: acme\ndistinctFrom: [later, signer]\n'),
    'entities/acme.yaml': entity('Acme', 'organization', 'partOf: holding\n'),
    'entities/holding.yaml': entity('Holding'),
    'entities/signer.yaml': entity(
      'A Signer',
      'person',
      'roles:\n  - { role: editor, at: paper, source: later }\n  - { role: guest, source: gone }\n  - { role: host, source: a }\n',
    ),
    'entities/paper.yaml': entity('Paper'),
    'entities/drafted.yaml': entity(
      'Drafted',
      'person',
      'formerIds: [old-drafted]\nroles: [{ role: editor, at: paper }]\n',
    ),
    'entities/withdrawn.yaml': entity('Withdrawn', 'person', 'partOf: other\n'),
    'entities/other.yaml': entity('Other'),
    'entities/later.yaml': entity('Later'),
    'topics/strikes.yaml': 'label: Strikes\nbroader: labor\n',
    'topics/labor.yaml': 'label: Labor\nbroader: work\n',
    'topics/work.yaml': 'label: Work\n',
    'topics/secrets.yaml': 'label: Secrets\nbroader: work\n',
  };
  const ids = ({ entities, topics }: Archive) =>
    [...entities, ...topics].map(({ id }) => id as string).toSorted();

  test('is published if a published article uses it, or if it stands above one that is used', async () => {
    const archive = await build(used);
    expect(ids(archive)).toEqual(['acme', 'holding', 'labor', 'paper', 'signer', 'strikes', 'unit', 'work']);
    expect(archive.topic.get('work' as never)!.narrower).toEqual(['labor']);
  });

  test('names no record or article that is not published', async () => {
    const { entity: entities } = await build(used);
    expect(entities.get('unit' as never)!.data.distinctFrom).toEqual(['signer']);
    // A tombstone has a page.
    expect(entities.get('signer' as never)!.data.roles.map(({ source }) => source)).toEqual([
      undefined,
      'gone',
      'a',
    ]);
  });

  test('that is not used is published where site.yaml says so', async () => {
    const archive = await build({ ...publishUnused, ...used });
    expect(ids(archive)).toHaveLength(13);
    expect(archive.entity.get('unit' as never)!.data.distinctFrom).toEqual(['later', 'signer']);
    expect(archive.entity.get('signer' as never)!.data.roles[0]!.source).toBeUndefined();
  });

  test('cannot be linked from a page of the archive’s own, so that no link dangles', async () => {
    const { problems } = await open({
      'pages/about.md': '---\ntitle: About\n---\n\nSee [them](entity:acme).\n',
      'entities/acme.yaml': entity('Acme'),
    });
    expect(problems.map(({ severity, file }) => [severity, file])).toEqual([
      ['error', 'content/pages/about.md'],
    ]);
  });
});
