import { describe, expect, test } from 'vitest';
import type { EntityId, TopicId } from '../../../../src/schema/id.ts';
import { networkPaths, networkView, topicNetworkLink } from '../../../../src/views/pages/network.ts';
import { networksOf } from '../../../../src/views/parts/network/networks.ts';
import { smallNetwork } from '../../../../src/views/parts/network/small-network.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build, manyArticles } from '../../../support/views.ts';

// Everything here is fiction.
const crew = 'ada bea cyd dot eve'.split(' ');

/**
 * 12 articles: five people in two of them, under the topic of boats; a town in all of them; a board without
 * links.
 */
function boats(): Files {
  const files: Record<string, string> = {
    'topics/boats.yaml': 'label: Boats\n',
    'topics/tides.yaml': 'label: Tides\n',
    'entities/elm.yaml': entity('Elm', 'place'),
    'entities/board.yaml': entity('The Board'),
  };
  for (const name of crew)
    files[`entities/${name}.yaml`] = entity(`${name[0]!.toUpperCase()}${name.slice(1)} Example`, 'person');
  for (let number = 0; number < 12; number += 1) {
    const isBoats = number < 2;
    files[`articles/story-${number}.md`] = article(
      '',
      isBoats ? 'Ada Example and Bea Example sail.' : 'Fiction.',
      {
        title: `Story ${number}`,
        entities: number === 11 ? '[board]' : isBoats ? `[elm, ${crew.join(', ')}]` : '[elm]',
        topics: isBoats ? '[boats]' : number === 11 ? '[tides]' : '[]',
      },
    );
  }
  return files;
}

describe('the network', () => {
  test('lists and draws names that link to their pages, and lists what leads to their evidence', async () => {
    const { archive, urls } = await build(boats());
    const { rows, pictures, summary, notes, kinds } = networkView(archive, urls, {});
    expect(rows.map(({ text, href }) => [text, href])).toEqual(
      expect.arrayContaining([
        ['Ada Example', '/archive/entities/ada/'],
        ['Elm', '/archive/entities/elm/'],
      ]),
    );
    expect(rows.find(({ text }) => text === 'Ada Example')!.others[0]).toEqual({
      text: 'Bea Example',
      href: '/archive/entities/ada/with/bea/',
      figure: '2',
    });
    for (const { names, lines } of pictures) {
      expect(names.map(({ text, href }) => [text, href])).toEqual(rows.map(({ text, href }) => [text, href]));
      expect([names[lines[0]!.a]!.text, names[lines[0]!.b]!.text]).toEqual(['Ada Example', 'Bea Example']);
    }
    expect(summary).toMatch(/^6 names, and the \w+ strongest links between them$/);
    expect(notes.at(-1)).toBe('1 name with no shared articles is left out.');
    expect(kinds.map(({ text }) => text)).toEqual(['Person', 'Place']);
  });

  test('explains its symbols in the same order of kinds as in lists', async () => {
    const { archive, urls } = await build({
      'articles/a.md': article('', 'Fiction.', { entities: '[a-work, b-place, c-person, d-law]' }),
      'entities/a-work.yaml': entity('A Work', 'work'),
      'entities/b-place.yaml': entity('B Place', 'place'),
      'entities/c-person.yaml': entity('C Person', 'person'),
      'entities/d-law.yaml': entity('D Law', 'law'),
    });
    expect(networkView(archive, urls, {}).kinds.map(({ text }) => text)).toEqual([
      'Person',
      'Place',
      'Law',
      'Work',
    ]);
  });

  test('has a picture of each kind and topic with five linked names, and counts the topics without one', async () => {
    const { archive, urls } = await build(boats());
    expect(networkPaths(archive).map(({ params }) => params.rest)).toEqual([
      undefined,
      'kinds/people',
      'topics/boats',
    ]);
    const { byKind, byTopic, without } = networkView(archive, urls, {});
    expect(byKind.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['All', undefined, 6],
      ['People', '/archive/network/kinds/people/', 5],
    ]);
    expect(byTopic.map(({ href }) => href)).toEqual(['/archive/network/topics/boats/']);
    expect(without).toBe('1 topic has too few names for a network (fewer than 5 that share an article).');
    expect(topicNetworkLink(archive, urls, 'tides' as TopicId)).toBeUndefined();
    expect(topicNetworkLink(archive, urls, 'boats' as TopicId)?.href).toBe('/archive/network/topics/boats/');
  });

  test('of a kind has only names of that kind, and of a topic only names in its articles', async () => {
    const { archive, urls } = await build(boats());
    const people = networkView(archive, urls, { kind: 'person' });
    expect(people.title).toBe('Network: People');
    expect(new Set(people.pictures[0]!.names.map(({ kind }) => kind))).toEqual(new Set(['person']));
    const topic = networkView(archive, urls, { topic: 'boats' as TopicId });
    expect(topic.rows).toHaveLength(6);
    expect(topic.subject?.href).toBe('/archive/topics/boats/');
  });

  test('links to the shared paragraph if two share one article, and draws lines between names that share paragraphs', async () => {
    const { archive, urls } = await build({
      ...Object.fromEntries(
        crew.map((name) => [`entities/${name}.yaml`, entity(name.toUpperCase(), 'person')]),
      ),
      'articles/only.md': article('', 'ADA met BEA.\n\nCYD met DOT.\n\nEVE met CYD and DOT.', {
        entities: `[${crew.join(', ')}]`,
      }),
    });
    const { rows, pictures, notes } = networkView(archive, urls, {});
    const { names, lines } = pictures[0]!;
    expect(lines.slice(0, 4).map(({ a, b }) => `${names[a]!.text} ${names[b]!.text}`)).toEqual([
      'CYD DOT',
      'CYD EVE',
      'DOT EVE',
      'ADA BEA',
    ]);
    expect(rows.find(({ text }) => text === 'CYD')!.others.slice(0, 2)).toEqual([
      { text: 'DOT', href: '/archive/articles/only/#p2', figure: '1' },
      { text: 'EVE', href: '/archive/articles/only/#p3', figure: '1' },
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^All of these names share one article/);
    // All names are people, so a network of people would be the same.
    expect(networkPaths(archive)).toHaveLength(1);
  });

  test('draws the most strongly linked of many names, and says so', async () => {
    const files: Record<string, string> = {};
    for (let number = 0; number < 130; number += 1) {
      const [a, b] = [`left-${number}`, `right-${number}`];
      for (const id of [a, b]) files[`entities/${id}.yaml`] = entity(id);
      // Two articles list both names of each of the first ten pairs.
      for (let copy = 0; copy < (number < 10 ? 2 : 1); copy += 1)
        files[`articles/story-${number}-${copy}.md`] = article('', 'Fiction.', { entities: `[${a}, ${b}]` });
    }
    const { archive, urls } = await build(files);
    const { rows, more, pictures, summary, notes } = networkView(archive, urls, {});
    const all = [...rows, ...more];
    expect(all).toHaveLength(250);
    expect(all.filter(({ text }) => /-\d$/.test(text))).toHaveLength(20);
    expect(all.slice(0, 20).every(({ others }) => others[0]!.figure === '2')).toBe(true);
    expect(pictures.map(({ names }) => names.length)).toEqual([100, 45, 25]);
    for (const { names, width } of pictures) {
      expect(names.map(({ text }) => text)).toEqual(all.slice(0, names.length).map(({ text }) => text));
      // Targets of 24 pixels.
      const gaps = names.flatMap((a, at) => names.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
      expect(names.every(({ x }) => 12 <= x && x <= width - 12)).toBe(true);
    }
    expect(summary).toBe('250 of 260 names, and the 125 strongest links between them');
    expect(notes).toContain('Shows the most strongly linked names.');
  });

  test('has no page if no two names share an article', async () => {
    const { archive } = await build(manyArticles(3, ['2018-06-19']));
    expect(networkPaths(archive)).toEqual([]);
  });

  test('does not depend on the order of the files', async () => {
    const files = boats();
    const one = await build(files);
    const other = await build(Object.fromEntries(Object.entries(files).toReversed()));
    for (const { props } of networkPaths(one.archive)) {
      expect(networkView(other.archive, other.urls, props)).toEqual(
        networkView(one.archive, one.urls, props),
      );
    }
  });

  test('never loses a picture when articles are added', async () => {
    const files = boats();
    const more: Files = {
      ...files,
      ...Object.fromEntries(
        ['elm', 'board', 'ada'].map((id, index) => [
          `articles/more-${index}.md`,
          article('', 'More fiction.', { entities: `[${id}]`, topics: '[tides]' }),
        ]),
      ),
    };
    const paths = async (content: Files) =>
      networkPaths((await build(content)).archive).map(({ params }) => params.rest);
    expect(await paths(more)).toEqual(expect.arrayContaining(await paths(files)));
    expect(networksOf((await build(more)).archive).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the small network of a name', () => {
  const small = async (files: Files, id: string) => {
    const { archive, urls } = await build(files);
    return smallNetwork(archive, urls, archive.entity.get(id as EntityId)!);
  };

  test('has the name first, then its strongest connections, and the lines among these', async () => {
    const guests = Array.from({ length: 12 }, (_, index) => `guest-${index}`);
    const network = (await small(
      {
        ...boats(),
        ...Object.fromEntries(guests.map((id) => [`entities/${id}.yaml`, entity(id)])),
        'articles/party.md': article('', 'Fiction.', { entities: `[cyd, ${guests.join(', ')}]` }),
      },
      'cyd',
    ))!;
    expect(network.names[0]!.href).toBe('/archive/entities/cyd/');
    expect(network.lines.slice(0, 12).map(({ a, b }) => [a, b])).toEqual(
      Array.from({ length: 12 }, (_, index) => [0, index + 1]),
    );
    expect(network.lines[0]).toMatchObject({
      text: '2 shared articles',
      href: '/archive/entities/ada/with/cyd/',
    });
    const among = network.lines.slice(12);
    expect(among.length).toBeGreaterThan(3);
    expect(among.every(({ a, b }) => 0 < a && a < b && b < 13)).toBe(true);
  });

  test('has at most 12 connections', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `name-${index}`);
    const network = await small(
      {
        ...Object.fromEntries(ids.map((id) => [`entities/${id}.yaml`, entity(id)])),
        'articles/all.md': article('', 'Fiction.', { entities: `[${ids.join(', ')}]` }),
      },
      'name-3',
    );
    expect(network!.names).toHaveLength(13);
  });

  test('is omitted if there are fewer than 15 connections, of which the list beside it says the same', async () => {
    expect(await small(boats(), 'cyd')).toBeUndefined();
  });
});
