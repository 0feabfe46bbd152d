import { describe, expect, test } from 'vitest';
import { commonAxis } from '../../../../src/browser/compare/compare-axis.ts';
import type { EntityId } from '../../../../src/schema/id.ts';
import { timeJson } from '../../../../src/views/data/json-representation.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction: each story is a date and the entities in it.
async function axisOf(stories: readonly (readonly [date: string, ids: string])[]) {
  const files: Files = {
    'entities/acme.yaml': entity('Acme'),
    'entities/bolt.yaml': entity('Bolt'),
    ...Object.fromEntries(
      stories.map(([date, ids], index) => [
        `articles/s${index}.md`,
        article('', 'Acme, Bolt.', { date, entities: `[${ids}]` }),
      ]),
    ),
  };
  const { archive } = await build(files);
  const timeOf = (id: string) => {
    const { articles } = archive.entity.get(id as EntityId)!;
    return timeJson(articles, id as EntityId);
  };
  return { a: timeOf('acme'), b: timeOf('bolt') };
}

const filled = ({ slots }: ReturnType<typeof commonAxis>) =>
  slots.filter(({ a, b }) => a + b > 0).map(({ key, a, b, both }) => [key, a, b, both]);

describe('two names on one axis', () => {
  test('are counted by day if both have exact dates, including the gaps', async () => {
    const { a, b } = await axisOf([
      ['2018-06-19', 'acme'],
      ['2018-06-21', 'acme, bolt'],
      ['2018-06-22', 'bolt'],
    ]);
    const axis = commonAxis(a, b);
    expect(axis.unit).toBe('day');
    expect(axis.slots).toEqual([
      { key: '2018-06-19', a: 1, b: 0, both: 0 },
      { key: '2018-06-20', a: 0, b: 0, both: 0 },
      { key: '2018-06-21', a: 1, b: 1, both: 1 },
      { key: '2018-06-22', a: 0, b: 1, both: 0 },
    ]);
    expect(axis.shared).toEqual(['s1']);
  });

  test('are counted in the coarser unit of the two', async () => {
    const { a, b } = await axisOf([
      ['2018-06-19', 'acme'],
      ['2018-06-30', 'acme, bolt'],
      ['2018-08', 'bolt'],
    ]);
    expect([a.unit, b.unit]).toEqual(['day', 'month']);
    const axis = commonAxis(a, b);
    expect([axis.unit, filled(axis)]).toEqual([
      'month',
      [
        ['2018-06', 2, 1, 1],
        ['2018-08', 0, 1, 0],
      ],
    ]);
  });

  test('are counted in an even coarser unit if they are far apart', async () => {
    const { a, b } = await axisOf([
      ['1923-06-19', 'acme'],
      ['2018-06-30', 'bolt'],
      ['2018-07-01', 'bolt'],
    ]);
    const axis = commonAxis(a, b);
    expect([axis.unit, axis.slots.length, filled(axis)]).toEqual([
      'decade',
      10,
      [
        ['192X', 1, 0, 0],
        ['201X', 0, 2, 0],
      ],
    ]);
  });

  test('include undated articles, and state their number', async () => {
    const { a, b } = await axisOf([
      ['XXXX', 'acme, bolt'],
      ['XXXX', 'bolt'],
      ['2018', 'acme'],
    ]);
    const axis = commonAxis(a, b);
    expect([axis.shared, axis.undated, filled(axis)]).toEqual([['s0'], 2, [['2018', 1, 0, 0]]]);
    expect(commonAxis(b, b).slots).toEqual([]);
  });

  test('have the same counts in either order', async () => {
    const { a, b } = await axisOf([
      ['2018-06-19', 'acme'],
      ['2018-06-30', 'acme, bolt'],
      ['2019-08', 'bolt, acme'],
    ]);
    const one = commonAxis(a, b);
    const other = commonAxis(b, a);
    expect(other.slots.map(({ a: first, b: second, ...rest }) => ({ ...rest, a: second, b: first }))).toEqual(
      one.slots,
    );
    expect(other.shared).toEqual(one.shared);
  });
});
