import { describe, expect, test } from 'vitest';
import { entityIndexView, letterPaths } from '../../../../src/views/pages/entity-index.ts';
import { entity, type Files, publishUnused } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.

describe('the index of names', () => {
  const names: Files = {
    'entities/a.yaml': entity('The New Courier'),
    'entities/b.yaml': entity('Ursula von der Leyen', 'person'),
    'entities/c.yaml': entity('Ада Пример', 'person'),
    'entities/d.yaml': entity('灯塔', 'place'),
    'entities/e.yaml': entity('"1st Bank"'),
    'entities/f.yaml': entity('Éclair'),
    'entities/g.yaml': entity('Eel'),
  };

  test('files people by surname and other names without their article, in any script', async () => {
    const { archive, urls } = await build({ ...publishUnused, ...names });
    const { groups, letters } = entityIndexView(archive, urls, { number: 1 });
    expect(groups.map(({ letter, items }) => [letter, items.map(({ text }) => text)])).toEqual([
      ['0–9', ['1st Bank']],
      ['E', ['Éclair', 'Eel']],
      ['L', ['Leyen, Ursula von der']],
      ['N', ['New Courier, The']],
      ['П', ['Пример, Ада']],
      ['漢', ['灯塔']],
    ]);
    expect(letters.map(({ href }) => href)).toEqual([
      '#letter-0-9',
      '#letter-e',
      '#letter-l',
      '#letter-n',
      '#letter-u041f',
      '#letter-u6f22',
    ]);
  });

  test('has one index per kind, with counts', async () => {
    const { archive, urls } = await build({ ...publishUnused, ...names });
    const { title, summary, kinds } = entityIndexView(archive, urls, { kind: 'person', number: 1 });
    expect([title, summary]).toEqual(['People', '2 people']);
    expect(kinds.map(({ text, href, count }) => [text, href, count])).toEqual([
      ['All', '/archive/entities/', 7],
      ['People', undefined, 2],
      ['Organizations', '/archive/organizations/', 4],
      ['Places', '/archive/places/', 1],
    ]);
    expect(letterPaths(archive)).toEqual([]);
  });

  test('has a page per letter if there are many names, and several for a letter with many', async () => {
    const { archive, urls } = await build({
      ...publishUnused,
      ...Object.fromEntries(
        Array.from({ length: 401 }, (_, index) => [
          `entities/e${index}.yaml`,
          entity(`${index < 201 ? 'Anvil' : 'Bell'} ${index}`),
        ]),
      ),
    });
    expect(letterPaths(archive).map(({ params }) => params.list)).toEqual(['a', 'a/page/2', 'b']);
    const front = entityIndexView(archive, urls, { number: 1 });
    expect(front.groups.map(({ letter, items }) => [letter, items.length])).toEqual([['Most mentioned', 50]]);
    expect(front.letters[0]).toEqual({ text: 'A', href: '/archive/entities/index/a/' });
    const letter = entityIndexView(archive, urls, letterPaths(archive)[1]!.props.page);
    expect([letter.title, letter.groups[0]!.items.length, letter.pager?.text]).toEqual([
      'A–Z index: A',
      1,
      'page 2 of 2',
    ]);
  });
});
