import { expect, test } from 'vitest';
import { VariantIndex } from '../../../../src/authority/duplicates/variant-index.ts';

// All names are fiction.
function indexed(...names: readonly string[]): VariantIndex<string> {
  const index = new VariantIndex<string>();
  for (const name of names) index.add(name, name, 'organization');
  return index;
}

test('variants of a name, and names of initials, are found until they are taken out', () => {
  const [one, other] = ['Harbour Development Service', 'Harbour Development Services'];
  const index = indexed(one, other, 'Quay Board');
  expect(index.like('The Harbour Development Service', 'organization')).toEqual([one, other]);
  expect(index.withInitials('HDS')).toEqual(
    index.withInitials('HDS').filter((name) => name !== 'Quay Board'),
  );
  const withInitials = index.withInitials('HDS').length;
  index.delete(one);
  expect(index.has(one)).toBe(false);
  expect(index.like('The Harbour Development Service', 'organization')).toEqual([other]);
  expect(index.withInitials('HDS')).toHaveLength(Math.max(0, withInitials - 1));
  index.delete(other);
  index.delete('Never added');
  expect(index.like('The Harbour Development Service', 'organization')).toEqual([]);
  expect(index.has('Quay Board')).toBe(true);
});

test('of the offices of two countries, none is chosen for a name that says neither', () => {
  const [french, german, plain] = [
    'French Ministry of Ferries',
    'German Ministry of Ferries',
    'Ministry of Ferries',
  ];
  const both = indexed(french, german, plain);
  expect(both.like(french, 'organization')).toEqual([french, plain]);
  expect(both.like(plain, 'organization')).toEqual([plain]);
  expect(indexed(french).like(plain, 'organization')).toEqual([french]);
});
