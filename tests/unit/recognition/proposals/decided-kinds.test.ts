import { expect, test } from 'vitest';
import { decidedKinds, settleDecidedKinds } from '../../../../src/recognition/proposals/decided-kinds.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';

const records = (
  [
    ['Quell Hub', 'organization'],
    ['Orvane Hub', 'organization'],
    ['Hub of Quells', 'organization'],
    ['Quell Yard', 'organization'],
    ['Tarn Yard', 'place'],
    ['Orvane Yard', 'place'],
    ['Lone Dock', 'place'],
    ['Robert Castle', 'person'],
    ['Mary Field', 'person'],
    ['Upper Field', 'place'],
  ] as const
).map(([name, kind]) => ({ data: { name, kind, aliases: [] } }));

/** Returns the kind of a name that was found once, with little evidence, after the decisions. */
function settled(words: string, kind: EntityKind, more: Partial<Wording> = {}): EntityKind {
  const wording: Wording = {
    words,
    tokens: words.split(' '),
    kind,
    found: 1,
    agreed: 0,
    agreedIfKnown: 0,
    hasTitle: false,
    entities: [],
    ...more,
  };
  settleDecidedKinds([wording], decidedKinds(records));
  return wording.kind;
}

test('a new name gets the kind of all records with the same head, at its end or before “of”', () => {
  expect(settled('Tarn Hub', 'person')).toBe('organization');
  expect(settled('Hub for Tarn Yard', 'place')).toBe('organization');
});

test('a head of two kinds, or of one record, decides nothing', () => {
  expect(settled('Vale Yard', 'person')).toBe('person');
  expect(settled('Vale Dock', 'person')).toBe('person');
});

test('a given name with a decided surname is a person, unless the surname is also the head of something else', () => {
  expect(settled('Mary Castle', 'place')).toBe('person');
  expect(settled('Upper Castle', 'place')).toBe('place');
  expect(settled('Robert Field', 'place')).toBe('place');
});

test('what is certain, has a title before it or a record keeps its kind', () => {
  expect(settled('Tarn Hub', 'person', { agreed: 1 })).toBe('person');
  expect(settled('Tarn Hub', 'person', { hasTitle: true })).toBe('person');
  expect(settled('Tarn Hub', 'person', { entities: ['tarn-hub' as never] })).toBe('person');
});
