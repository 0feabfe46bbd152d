import { describe, expect, test } from 'vitest';
import { type ArticleEvidence, evidenceOf } from '../../../../src/authority/duplicates/article-evidence.ts';
import {
  type EvidenceGroup,
  groupArticles,
  summarizeGroup,
} from '../../../../src/authority/duplicates/group-articles.ts';
import { Random } from '../../../support/random.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { openedOf } from '../../../support/authority.ts';

// Two fictional people of one name: a mayor of Milltown and a goalkeeper of other years, each with their own company.

/** Returns an archive in which one record is two people, with the articles of each. */
function twoPeople(seed: number, of: number, others: number) {
  const random = new Random(seed);
  const pick = (count: number) => random.below(count);
  const files: Record<string, string> = { 'entities/ada-castle.yaml': entity('Ada Castle', 'person') };
  for (const person of ['mayor', 'keeper'])
    for (let n = 0; n < 8; n += 1)
      files[`entities/${person}-friend-${n}.yaml`] = entity(`${person} Friend ${n}`, 'person');
  for (const place of ['milltown', 'harbour', 'moor'])
    files[`entities/${place}.yaml`] = entity(place, 'place');
  const truth = new Map<string, string>();
  for (let n = 0; n < of; n += 1) {
    const person = n < others ? 'keeper' : 'mayor';
    const company = Array.from(
      { length: pick(5) === 0 ? 0 : 1 + pick(3) },
      () => `${person}-friend-${Math.min(pick(8), pick(8))}`,
    );
    const places = pick(2) === 0 ? [] : [['milltown', 'harbour', 'moor'][pick(3)]!];
    const office = person === 'mayor' ? 'Mayor' : 'Goalkeeper';
    const year = person === 'mayor' ? 2001 + pick(12) : 2007 + pick(11);
    const id = `report-${n}`;
    truth.set(id, person);
    files[`articles/${id}.md`] = article('', `${pick(5) < 2 ? `${office} ` : ''}Ada Castle came.`, {
      title: `Report ${n}`,
      date: `${year}-0${1 + pick(9)}-11`,
      entities: `[${[...new Set(['ada-castle', ...company, ...places])].join(', ')}]`,
    });
  }
  return { files: files as Files, truth };
}

/** Counts the keys of a keeper who goes through all groups: a key for each, and one for each article of an opened group. */
function keysFor(groups: readonly EvidenceGroup[], truth: ReadonlyMap<string, string>): number {
  const showThenMake = 2;
  return groups.reduce((keys, { articles }) => {
    const people = new Set(articles.map((one) => truth.get(one.article.id)));
    return keys + (people.size === 1 ? 1 : 1 + articles.length);
  }, showThenMake);
}

describe('grouping the articles of a record that is two people', () => {
  // Counted once: a change of the grouping may take no more.
  test.each([
    [1, 14],
    [2, 18],
    [3, 20],
    [4, 22],
    [5, 22],
    [6, 13],
  ])('takes few keys for 60 articles (%i: at most %i)', (seed, mostKeys) => {
    const { files, truth } = twoPeople(seed, 60, 10 + seed * 4);
    const opened = openedOf(files);
    const groups = groupArticles(evidenceOf(opened, 'ada-castle'), opened);
    const keys = keysFor(groups, truth);
    expect(groups.flatMap(({ articles }) => articles)).toHaveLength(60);
    expect(keys).toBeLessThanOrEqual(mostKeys);
  });

  test('proposes the right side for most articles', () => {
    const shares = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { files, truth } = twoPeople(seed, 60, 10 + seed * 4);
      const opened = openedOf(files);
      const mayors = groupArticles(evidenceOf(opened, 'ada-castle'), opened).flatMap(({ side, articles }) =>
        articles.filter((one) => (truth.get(one.article.id) === 'mayor') === (side === 0)),
      ).length;
      return Math.max(mayors, 60 - mayors) / 60;
    });
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(0.89);
  });

  test('takes few keys where so many articles are first grouped roughly', () => {
    const { files, truth } = twoPeople(7, 300, 110);
    const opened = openedOf(files);
    const groups = groupArticles(evidenceOf(opened, 'ada-castle'), opened);
    expect(groups.flatMap(({ articles }) => articles)).toHaveLength(300);
    expect(keysFor(groups, truth)).toBeLessThanOrEqual(94);
    const sizes = ([0, 1] as const).map((side) =>
      groups.flatMap((group) => (group.side === side ? [group.articles.length] : [])),
    );
    for (const list of sizes) expect(list).toEqual(list.toSorted((a, b) => b - a));
    const [kept, moved] = sizes.map((list) => list.reduce((sum, size) => sum + size, 0));
    expect(kept).toBeGreaterThanOrEqual(moved!);
    for (const { articles } of groups)
      expect(articles.map(({ year }) => year)).toEqual(
        articles.map(({ year }) => year).toSorted((a, b) => a! - b!),
      );
  });

  test('leaves articles that have nothing in common in groups of their own', () => {
    const opened = openedOf({
      'entities/ada-castle.yaml': entity('Ada Castle', 'person'),
      ...Object.fromEntries(
        ['1950', '1970', '1990'].flatMap((year) => [
          [`entities/friend-${year}.yaml`, entity(`Friend ${year}`, 'person')],
          [
            `articles/a${year}.md`,
            article('', 'Ada Castle came.', { date: year, entities: `[ada-castle, friend-${year}]` }),
          ],
        ]),
      ),
    });
    const groups = groupArticles(evidenceOf(opened, 'ada-castle'), opened);
    expect(groups.map(({ articles }) => articles.length)).toEqual([1, 1, 1]);
  });

  test('reads the offices beside a name, and keeps articles without any evidence', () => {
    const opened = openedOf({
      'entities/ada-castle.yaml': entity('Ada Castle', 'person'),
      'articles/a.md': article('', 'Deputy Finance Minister Ada Castle came. “No.” Ada Castle left.', {
        entities: '[ada-castle]',
      }),
      'articles/b.md': article('', 'Ada Castle, the goalkeeper, spoke.', {
        entities: '[ada-castle]',
        date: 'XXXX',
      }),
    });
    const evidence = evidenceOf(opened, 'ada-castle');
    expect(evidence.map(({ offices, year }) => [offices, year])).toEqual([
      [['goalkeeper'], undefined],
      [['deputy finance minister'], 2018],
    ]);
    expect(groupArticles(evidence, opened).map(({ side }) => side)).toEqual([0, 1]);
  });
});

test.each([
  ['a dateline', { dateline: 'Oldport' }, {}],
  ['a topic', { topics: ['harbor'] }, {}],
  ['an office', {}, { offices: ['mayor'] }],
  ['whom they name', {}, { company: [{ id: 'ben' }] }],
  ['a place', {}, { places: [{ id: 'oldport' }] }],
  ['a year', {}, { year: 2001 }],
])('%s that two articles of a record have alone puts these into one group', (_, data, evidence) => {
  const one = (id: string, more: object = {}, of: object = {}) =>
    ({
      article: { id, data: { topics: [], ...more } },
      ...{ company: [], places: [], offices: [], words: [], year: undefined, ...of },
    }) as unknown as ArticleEvidence;
  const opened = openedOf(
    Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`articles/${id}.md`, article()])),
  );
  const all = [one('a'), one('b', data, evidence), one('c'), one('d', data, evidence)];
  const groups = groupArticles(all, opened).map(({ articles }) => articles.map(({ article: { id } }) => id));
  expect(groups.filter((ids) => ids.length > 1).map((ids) => ids.toSorted())).toEqual([['b', 'd']]);
  expect(groups.flat().toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('a group is summarized by its years, and by the four names, offices and places that most of its articles have', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ data: { name } }));
  const one = (year: number | undefined, company: readonly string[], offices: readonly string[] = []) =>
    ({ year, company: named(...company), offices, places: named('Oldport') }) as unknown as ArticleEvidence;
  expect(
    summarizeGroup([
      one(1931, ['Zeb', 'Ben', 'Ben'], ['mayor']),
      one(undefined, ['Zeb', 'Cy', 'Dan'], ['mayor', 'governor']),
      one(1926, ['Zeb', 'Eve', 'Dan']),
    ]),
  ).toEqual({
    years: [1926, 1931],
    company: [
      { text: 'Zeb', count: 3 },
      { text: 'Dan', count: 2 },
      { text: 'Ben', count: 1 },
      { text: 'Cy', count: 1 },
    ],
    offices: [
      { text: 'mayor', count: 2 },
      { text: 'governor', count: 1 },
    ],
    places: [{ text: 'Oldport', count: 3 }],
  });
  expect(summarizeGroup([one(undefined, [])])).toMatchObject({ years: undefined, company: [], offices: [] });
});
