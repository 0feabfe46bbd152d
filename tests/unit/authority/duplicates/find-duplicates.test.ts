import { describe, expect, test } from 'vitest';
import type { ArticleRecord, EntityRecord } from '../../../../src/archive/record.ts';
import { findDuplicates } from '../../../../src/authority/duplicates/find-duplicates.ts';
import { entitySchema } from '../../../../src/schema/entity.ts';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';
import type { EntityId } from '../../../../src/schema/id.ts';

const record = (id: string, name: string, kind: EntityKind, more: object = {}): EntityRecord => ({
  id: id as EntityId,
  file: `content/entities/${id}.yaml`,
  data: entitySchema.parse({ name, kind, ...more }),
});

/** Returns an article that lists entities. */
const listing = (...ids: string[]) =>
  ({ data: { entities: ids.map((id) => ({ id, as: [] })) } }) as unknown as ArticleRecord;

const pairOf = (one: string, other: string, kind: EntityKind) =>
  findDuplicates([record('a', one, kind), record('b', other, kind)], []);

describe('proposes two records as duplicates', () => {
  test.each([
    ['Acme', 'ACME', 'organization', 0.93, 'differ only in case, accents or punctuation'],
    ['José Exámple', 'Jose Example', 'person', 0.93, 'differ only in case, accents or punctuation'],
    ['Dr. Ada Example', 'Ada Example', 'person', 0.9, 'differ only by an honorific'],
    ['Acme Corporation', 'Acme Inc.', 'organization', 0.9, 'differ only by “the” or a corporate suffix'],
    ['The Harbour Board', 'Harbour Board', 'organization', 0.9, 'differ only by “the” or a corporate suffix'],
    ['The News', 'News Corp.', 'organization', 0.7, 'differ only by “the” or a corporate suffix'],
    ['Example, Ada', 'Ada Example', 'person', 0.9, 'differ only in the order of the words'],
    ['Board of Harbours', 'Harbours Board of', 'organization', 0.85, 'differ only in the order of the words'],
    ['Example Ada', 'Ada Example', 'person', 0.85, 'differ only in the order of the words'],
    ['Harbour Works', 'Harbourworks', 'organization', 0.85, 'differ only in their spaces'],
    ['Jörg Kwöllner', 'Joerg Kwoellner', 'person', 0.88, 'differ only in how an umlaut is written'],
    ['Ахмед Ал-Квили', 'Ахмед аль-Квили', 'person', 0.88, 'differ only in how an article is written'],
    ['Ahmed El-Kwili', 'Ahmed al-Kwili', 'person', 0.88, 'differ only in how an article is written'],
    [
      'Квилов Иван Сергеевич',
      'Иван Сергеевич Квилов',
      'person',
      0.9,
      'differ only in the order of the words',
    ],
    ['Ada B. Example', 'Ada Example', 'person', 0.8, 'differ only by a middle name or initial'],
    [
      'A. B. Example',
      'Ada Bea Example',
      'person',
      0.7,
      'have the same surname, and an initial in one matches a name in the other',
    ],
    ['HB', 'Harbour Board', 'organization', 0.6, 'are an acronym and a name it may stand for'],
    [
      'B.H.E.',
      'Board of Harbours in Example',
      'organization',
      0.7,
      'are an acronym and a name it may stand for',
    ],
    ['Ada Exmaple', 'Ada Example', 'person', 0.75, 'differ by one letter'],
    ['Ada Exampel', 'Ada Exampl', 'person', 0.75, 'differ by one letter'],
    ['Ada Sample', 'Ada Simple', 'person', 0.6, 'differ by one letter'],
    ['Example', 'Ada Example', 'person', 0.5, 'are a surname and a full name with that surname'],
    ['Ada Example', 'Ada Example Jr.', 'person', 0.7, 'differ only by “Jr.” or the like'],
  ] as const)('“%s” and “%s”', (one, other, kind, score, reason) => {
    const found = pairOf(one, other, kind);
    expect(found.map(({ a, b }) => [a, b])).toEqual([['a', 'b']]);
    expect(found[0]!.score).toBe(score);
    expect(found[0]!.reasons).toEqual([`“${one}” and “${other}” ${reason}`]);
  });

  test('if an alias of one is the name of the other', () => {
    expect(
      findDuplicates(
        [record('a', 'Acme', 'organization', { aliases: ['Bells'] }), record('b', 'Bells', 'organization')],
        [],
      ),
    ).toEqual([{ a: 'a', b: 'b', score: 0.95, reasons: ['both are called “Bells”'] }]);
  });

  test('if they have the same identifier, whatever their names', () => {
    expect(
      findDuplicates(
        [
          record('a', 'Acme', 'organization', { wikidata: 'Q1', viaf: '5' }),
          record('b', 'Zenith', 'organization', { wikidata: 'Q1', viaf: '5' }),
        ],
        [],
      ),
    ).toEqual([{ a: 'a', b: 'b', score: 0.99, reasons: ['both have the Wikidata id Q1'] }]);
  });

  test('if both are always listed with the same entities, whatever their names', () => {
    const found = findDuplicates(
      ['old', 'new', 'p', 'q', 'r', 's', 't'].map((id) => record(id, `Name ${id}${id}${id}`, 'organization')),
      [
        listing('old', 'p', 'q', 'r'),
        listing('old', 's', 't'),
        listing('new', 'q', 'r', 's'),
        listing('new', 'p', 't'),
        ...['p', 'q', 'r', 's', 't'].map((id) => listing(id, ...[1, 2, 3, 4, 5].map((n) => `${id}${n}`))),
      ],
    );
    expect(found).toEqual([
      { a: 'new', b: 'old', score: 0.65, reasons: ['5 of 5 entities are listed beside both'] },
    ]);
  });
});

describe('does not propose two records', () => {
  test.each([
    ['Ada Example', 'Bo Example', 'person'],
    ['A. Example', 'Bo Example', 'person'],
    ['Ada B. Example', 'Ada C. Example', 'person'],
    ['Ada Example Jr.', 'Ada Example Sr.', 'person'],
    ['Apollo 11', 'Apollo 12', 'project'],
    ['Treaty II', 'Treaty III', 'law'],
    ['Gambia', 'Zambia', 'place'],
    ['Iceland', 'Ireland', 'place'],
    ['Acme Bells', 'Zenith Bells', 'organization'],
    ['us', 'United States', 'place'],
    ['…', '!', 'work'],
  ] as const)('“%s” and “%s”', (one, other, kind) => {
    expect(pairOf(one, other, kind)).toEqual([]);
  });

  test.each([
    [{ distinctFrom: ['b'] }, {}],
    [{}, { distinctFrom: ['a'] }],
    [{ partOf: ['b'] }, {}],
    [{}, { roles: [{ role: 'owner', at: 'a' }] }],
    [{ wikidata: 'Q1' }, { wikidata: 'Q2' }],
  ])('that are marked as distinct or related: %j, %j', (one, other) => {
    expect(
      findDuplicates(
        [record('a', 'Acme', 'organization', one), record('b', 'Acme', 'organization', other)],
        [],
      ),
    ).toEqual([]);
  });

  test('for a surname that several people have', () => {
    const found = findDuplicates(
      [
        record('a', 'Example', 'person'),
        record('b', 'Ada Example', 'person'),
        record('c', 'Bo Example', 'person'),
      ],
      [],
    );
    expect(found).toEqual([]);
  });
});

test('lowers the score if one article lists both, or the kinds differ', () => {
  const two = [record('a', 'Acme', 'organization'), record('b', 'Acme', 'organization')];
  expect(findDuplicates(two, [listing('a', 'b', 'c'), listing('a', 'b')])).toEqual([
    {
      a: 'a',
      b: 'b',
      score: 0.9,
      reasons: [
        'both are called “Acme”',
        '1 of 1 entities are listed beside both',
        'but 2 articles list both',
      ],
    },
  ]);
  expect(findDuplicates(two, [listing('a', 'b')])[0]?.reasons).toContain('but one article lists both');
  expect(findDuplicates([two[0]!, record('b', 'Acme', 'place')], [])).toEqual([
    {
      a: 'a',
      b: 'b',
      score: 0.55,
      reasons: ['both are called “Acme”', 'but one is of the kind organization, the other place'],
    },
  ]);
});

test('finds the same pairs for any order of records, highest score first', () => {
  const records = [
    record('c', 'Acme Inc', 'organization'),
    record('a', 'Acme', 'organization'),
    record('b', 'ACME', 'organization'),
    record('d', 'Ada Example', 'person'),
    record('e', 'A. Example', 'person'),
  ];
  const found = findDuplicates(records, []);
  expect(found.map(({ a, b, score }) => `${a} ${b} ${score}`)).toEqual([
    'a b 0.93',
    'a c 0.9',
    'b c 0.9',
    'd e 0.7',
  ]);
  expect(findDuplicates(records.toReversed(), [])).toEqual(found);
});

test('compares few pairs of twenty thousand records', () => {
  const letters = (number: number) =>
    Array.from(
      { length: 9 },
      (_, place) => 'abcdefghij'[Math.floor((number * 7919) / 10 ** place) % 10],
    ).join('');
  const records = Array.from({ length: 20_000 }, (_, index) =>
    record(`p-${index}`, `${letters(index)} ${letters(index + 50_000)}`, 'person'),
  );
  let reads = 0;
  // Counts comparisons: each reads the distinctFrom of both records.
  for (const { data } of records) {
    Object.defineProperty(data, 'distinctFrom', {
      get: () => {
        reads += 1;
        return [];
      },
    });
  }
  findDuplicates(records, []);
  expect(reads).toBeLessThan(200_000);
});
