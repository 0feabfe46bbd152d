import { describe, expect, test } from 'vitest';
import {
  areVariants,
  differBySlips,
  nameFingerprint,
  singular,
} from '../../../../src/authority/duplicates/name-fingerprint.ts';
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

test.each<[string, EntityKind, string, string]>([
  ['Castle', 'person', 'person castle', ''],
  ['Ada Mary Castle', 'person', 'person castle a', ''],
  ['Trust Fund of  the Harbour', 'organization', 'fund harbour trust', ''],
  ['Spanish Foreign Ministry', 'organization', 'foreign', 'spa'],
  ['Fisheries Fund of Spain', 'organization', 'fishery fund', 'spa'],
  ['American Harbour Service', 'organization', 'harbour service', 'us'],
  ['United States and United States Harbour Fund', 'organization', 'fund harbour', 'us'],
  ['Spain', 'place', 'spain', ''],
  ['Ministry of Spain', 'organization', 'ministry spain', ''],
  ['The Of', 'organization', 'of the', ''],
  ['Harbour Office of Boats', 'organization', 'boat harbour office', ''],
])('the fingerprint of %s, of the kind %s, is “%s” with the country “%s”', (name, kind, key, country) => {
  expect(nameFingerprint(name, kind)).toEqual({ name, kind, key, country });
});

test.each<[string, string, EntityKind, boolean]>([
  ['Harbour Boards', 'The Harbour Board', 'organization', true],
  ['Harbour Board', 'Harbor Board', 'organization', true],
  ['Harbour Board', 'Garbour Board', 'organization', false],
  ['Boards', 'Board', 'organization', false],
  ['Ada Castles', 'Ada Castle', 'person', false],
])('%s and %s differ by slips, as a %s: %j', (a, b, kind, differ) => {
  expect(differBySlips(a, b, kind)).toBe(differ);
  expect(differBySlips(b, a, kind)).toBe(differ);
});

test.each([
  ['fisheries', 'fishery'],
  ['ships', 'ship'],
  ['boats', 'boat'],
  ['bats', 'bats'],
  ['class', 'class'],
  ['census', 'census'],
  ['basis', 'basis'],
  ['harbour', 'harbour'],
])('%s is %s without a plural', (word, one) => {
  expect(singular(word)).toBe(one);
});
