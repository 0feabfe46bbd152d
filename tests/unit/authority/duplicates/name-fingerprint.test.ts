import { describe, expect, test } from 'vitest';
import { areVariants, nameFingerprint } from '../../../../src/authority/duplicates/name-fingerprint.ts';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';

const isOne = (a: string, b: string, kind: EntityKind = 'organization') =>
  areVariants(nameFingerprint(a, kind), nameFingerprint(b, kind));

// All of them are fiction.
describe('variants of one name', () => {
  test.each([
    ['Department of Fisheries', 'Fisheries Department'],
    ['Department of Fisheries', 'the U.S. Department of Fisheries'],
    ['Department of Fisheries', 'Fisheries'],
    ['Department of Fisheries', 'Department of Fishery'],
    ['Harbour Office', 'Harbour Offices'],
    ['Office of the Harbour Warden', 'Harbour Warden'],
    ['United States Harbour Service', 'American Harbour Service'],
  ])('are %s and %s', (a, b) => {
    expect(isOne(a, b)).toBe(true);
    expect(isOne(b, a)).toBe(true);
  });

  test.each([
    ['Foreign Ministry of Spain', 'Foreign Ministry of Chile'],
    ['Harbour Service', 'Harbour Fund'],
    ['Ministry', 'Office'],
    ['Bus Office', 'Bu'],
    ['Pier Agency', 'Pier'],
    ['Harbour Trust', 'Harbour Office of Trusts'],
  ])('are not %s and %s', (a, b) => expect(isOne(a, b)).toBe(false));

  test('of people have one surname, and given names that agree', () => {
    expect(isOne('Ada Castle', 'A. Castle', 'person')).toBe(true);
    expect(isOne('Dr. Ada M. Castle', 'Ada Castle', 'person')).toBe(true);
    expect(isOne('Ada Castle', 'Amos Castle', 'person')).toBe(false);
    expect(isOne('Castle', 'Ada Castle', 'person')).toBe(false);
  });
});
