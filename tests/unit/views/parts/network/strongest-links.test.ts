import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPairs, type PairCounts } from '../../../../../src/views/parts/network/count-pairs.ts';
import { recordReads } from '../../../../../src/archive/recording/reads.ts';
import { strongestLinks } from '../../../../../src/views/parts/network/strongest-links.ts';
import type { EntityId } from '../../../../../src/schema/id.ts';
import { article, entity } from '../../../../support/content.ts';
import { build } from '../../../../support/views.ts';

/** Returns counts from a list of pairs, each with its shared articles and shared paragraphs. */
function counts(
  own: readonly number[],
  pairs: readonly (readonly [a: number, b: number, both: number, near?: number])[],
): PairCounts {
  const find = (a: number, b: number) => pairs.find(([c, d]) => c === Math.min(a, b) && d === Math.max(a, b));
  return { own, bothOf: (a, b) => find(a, b)?.[2] ?? 0, nearOf: (a, b) => find(a, b)?.[3] ?? 0 };
}

const ends = (lines: ReturnType<typeof strongestLinks>) => lines.map(({ a, b }) => [a, b]);

describe('the strongest links', () => {
  test('are those with the highest log-likelihood ratio, as calculated by hand', () => {
    // Of eight articles, 0 is in four, 1 in two and 2 in four; 0 and 1 share two, 0 and 2 one.
    const lines = strongestLinks(
      counts(
        [4, 2, 4],
        [
          [0, 1, 2],
          [0, 2, 1],
        ],
      ),
      8,
      3,
    );
    // [2 2 0 4], where [1 3 1 3] is expected: 2 (2 ln 2 + 2 ln ⅔ + 0 + 4 ln 4⁄3)
    expect(lines[0]).toMatchObject({ a: 0, b: 1, both: 2 });
    expect(lines[0]!.strength).toBeCloseTo(
      2 * (2 * Math.log(2) + 2 * Math.log(2 / 3) + 4 * Math.log(4 / 3)),
      10,
    );
    // [1 3 3 1], where two are expected in each: 2 (2 ln ½ + 6 ln 3⁄2), and below chance.
    expect(lines[1]).toMatchObject({ a: 0, b: 2, both: 1 });
    expect(lines[1]!.strength).toBeCloseTo(-2 * (2 * Math.log(1 / 2) + 6 * Math.log(3 / 2)), 10);
  });

  test('link each name to a few others only, and to more if others choose it', () => {
    const star = [1, 2, 3, 4].map((other) => [0, other, 1] as const);
    expect(strongestLinks(counts([4, 1, 1, 1, 1], star), 9, 1)).toHaveLength(4);
    const ring = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].filter((b) => a < b).map((b) => [a, b, a === 0 ? 2 : 1] as const),
    );
    expect(ends(strongestLinks(counts([4, 4, 4, 4], ring), 20, 1))).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  test('break ties by shared paragraphs, then by the order of names', () => {
    const clique = counts(
      [1, 1, 1, 1],
      [
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, 1],
        [1, 2, 1],
        [1, 3, 1],
        [2, 3, 1, 2],
      ],
    );
    expect(ends(strongestLinks(clique, 1, 1))).toEqual([
      [2, 3],
      [0, 1],
    ]);
  });

  test('omit pairs rarer than by chance, except the only link of a name', () => {
    const weak = counts(
      [8, 8, 8],
      [
        [0, 1, 5],
        [0, 2, 6],
        [1, 2, 6],
      ],
    );
    expect(ends(strongestLinks(weak, 10, 3))).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

const names = ['ada', 'bolt', 'cog', 'dial', 'elm'] as EntityId[];

describe('the counts', () => {
  test('are of articles that list both, and of paragraphs that mention both', async () => {
    const { archive } = await build({
      'entities/ada.yaml': entity('Ada', 'person'),
      'entities/bolt.yaml': entity('Bolt'),
      'entities/cog.yaml': entity('Cog'),
      'articles/a.md': article('', 'Ada met Bolt and Bolt.\n\nBolt met Ada.\n\nCog.', {
        entities: '[ada, bolt, cog]',
      }),
      'articles/b.md': article('', 'Ada.\n\nBolt.', { entities: '[ada, bolt]' }),
    });
    const { own, bothOf, nearOf } = countPairs(names.slice(0, 3), archive.articles);
    expect(own).toEqual([2, 2, 1]);
    expect([bothOf(0, 1), bothOf(0, 2), bothOf(1, 2)]).toEqual([2, 1, 1]);
    expect([nearOf(0, 1), nearOf(0, 2), nearOf(1, 2)]).toEqual([2, 0, 0]);
    // So a sentence that mentions nobody counts nothing again.
    const { articles } = archive;
    const { reads } = recordReads(() => countPairs(names, articles));
    expect([...reads].toSorted()).toEqual(['mentions:a', 'mentions:b']);
  });

  test('are symmetric, as are the links, in any order of the lists', () => {
    const listed = fc.array(fc.uniqueArray(fc.constantFrom(...names)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(listed, (lists) => {
        const articles = lists.map((ids) => ({
          data: { entities: ids.map((id) => ({ id })) },
          mentions: ids.map((entity, index) => ({ entity, block: 1 + (index >> 1) })),
        })) as unknown as Parameters<typeof countPairs>[1];
        const pairs = countPairs(names, articles);
        names.forEach((_, a) =>
          names.forEach((_, b) => {
            expect(pairs.bothOf(a, b)).toBe(pairs.bothOf(b, a));
            expect(pairs.nearOf(a, b)).toBe(pairs.nearOf(b, a));
          }),
        );
        const lines = strongestLinks(pairs, articles.length, 2);
        expect(lines.every(({ a, b, both }) => a < b && both === pairs.bothOf(a, b) && both > 0)).toBe(true);
        expect(new Set(lines.map(({ a, b }) => `${a} ${b}`)).size).toBe(lines.length);
        // A name that shares an article with any other has a link.
        names.forEach((_, a) => {
          const isRelated = names.some((_, b) => a !== b && pairs.bothOf(a, b) > 0);
          expect(lines.some((line) => line.a === a || line.b === a)).toBe(isRelated);
        });
        expect(strongestLinks(countPairs(names, articles.toReversed()), articles.length, 2)).toEqual(lines);
      }),
    );
  });
});
