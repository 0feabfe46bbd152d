import { expect, test } from 'vitest';
import { groupVersions } from '../../../src/views/parts/articles/group-versions.ts';
import { inReadingOrder, newestFirst } from '../../../src/views/parts/articles/reading-order.ts';
import { build } from '../../support/views.ts';

const words =
  'alder birch cedar dogwood elm fir gum hazel ivy juniper kauri larch maple nutmeg oak pine'.split(' ');
/** Returns a text of random words, determined by the seed. */
function text(seed: number): string {
  let state = seed;
  return Array.from({ length: 240 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length];
  }).join(' ');
}
const story = (title: string, date: string, body: string, entities = '[]') =>
  `---\ntitle: ${title}\ndate: ${date}\nentities: ${entities}\ntopics: []\n---\n\n${body}\n`;

async function groupsOf(files: Readonly<Record<string, string>>): Promise<string[][]> {
  const { archive } = await build(files);
  return groupVersions(archive, archive.articles)
    .filter(({ others }) => others.length > 0)
    .map(({ article, others }) => [article, ...others].map(({ id }) => id as string));
}

test('versions share a day and a title, or nearly the whole text', async () => {
  expect(
    await groupsOf({
      'articles/a.md': story('Ferry sails', '2018-06-19', text(1)),
      'articles/b.md': story('FERRY SAILS', '2018-06-19', text(2)),
      'articles/c.md': story('Ferry sails', '2018-06-20', text(5)),
      'articles/d.md': story('Harbour opens', '2018-06-19', text(7)),
      'articles/e.md': story('Harbour is open', '2018-06-20', `${text(7)} and nobody came to look at it.`),
      'articles/f.md': story('Harbour was open', '2018-06-28', text(7)),
      'articles/g.md': story('Ferry sails', '2018', text(9)),
    }),
  ).toEqual([
    ['a', 'b'],
    ['d', 'e'],
  ]);
});

test('versions of versions are versions of one story, whichever days they are of', async () => {
  const filler = (day: number) => `${text(3)} ${'Nobody came to look at it, in fiction. '.repeat(day)}`;
  expect(
    await groupsOf({
      'articles/z.md': story('First', '2018-06-19', filler(0)),
      'articles/y.md': story('Second', '2018-06-20', filler(1)),
      'articles/x.md': story('Third', '2018-06-21', filler(2)),
      'articles/b.md': story('Same', '2018-06-20', text(11)),
      'articles/a.md': story('Same', '2018-06-20', filler(1)),
    }),
  ).toEqual([['z', 'a', 'b', 'y', 'x']]);
});

test('short texts are matched only by title', async () => {
  expect(
    await groupsOf({
      'articles/a.md': story('One', '2018-06-19', 'Nothing was said of it.'),
      'articles/b.md': story('Two', '2018-06-19', 'Nothing was said of it.'),
    }),
  ).toEqual([]);
});

test('articles of one day are ordered by time, then by their numbers of names and topics', async () => {
  const { archive } = await build({
    'articles/a.md': story('A', '2018-06-19', 'Few.'),
    'articles/b.md': story('B', '2018-06-19', 'Acme rose.', '[acme]'),
    'articles/c.md': story('C', '2018-06-19', 'Fewer words than these are in the other.'),
    'articles/d.md': story('D', '2018-06-20T10:00Z', 'Ten.'),
    'articles/e.md': story('E', '2018-06-20T09:00Z', 'Nine.', '[acme]'),
    'entities/acme.yaml': 'name: Acme\nkind: organization\n',
  });
  const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id).join('');
  expect(ids(inReadingOrder(archive.articles))).toBe('bcaed');
  expect(ids(newestFirst(archive.articles))).toBe('debca');
});
