import { expect, test } from 'vitest';
import { addFullNames } from '../../../../src/recognition/proposals/full-names.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import { proposalWords } from '../../../../src/recognition/proposals/proposal-words.ts';

const english = proposalWords('en');

function wording(words: string, kind: Wording['kind'] = 'person'): Wording {
  return {
    words,
    tokens: words.split(' '),
    kind,
    found: 1,
    agreed: 0,
    agreedIfKnown: 0,
    hasTitle: false,
    entities: [],
  };
}

/** The names after adding full names to those found in a text of fiction. */
function completed(text: string, ...found: Wording[]): string[] {
  const wordings = new Map(found.map((one) => [one.tokens.join(' '), one]));
  addFullNames(wordings, [{ text, closed: [] }], english);
  return [...wordings.values()].map(({ words, kind }) => `${words} = ${kind}`);
}

test('adds the full name of a person who was only found by the surname', () => {
  expect(completed('Then Taleni Quennell spoke. Quennell left.', wording('Quennell'))).toEqual([
    'Quennell = person',
    'Taleni Quennell = person',
  ]);
});

test('adds all given names, and initials', () => {
  expect(completed('Then Ada Robert Quennell spoke.', wording('Quennell'))).toContain(
    'Ada Robert Quennell = person',
  );
  expect(completed('Then XN Quennell spoke.', wording('Quennell'))).toContain('XN Quennell = person');
  // Not the form of address Ms.
  expect(completed('Then MS Quennell spoke.', wording('Quennell'))).toContain('MS Quennell = person');
});

test('replaces an uncertain longer name that is more than the person’s', () => {
  const text = 'Tallow House Ada Quennell spoke. Quennell left.';
  const longer = wording('Tallow House Ada Quennell', 'organization');
  expect(completed(text, wording('Quennell'), longer)).toEqual([
    'Quennell = person',
    'Ada Quennell = person',
  ]);
  expect(completed(text, wording('Quennell'), { ...longer, agreed: 1 })).toContain(
    'Tallow House Ada Quennell = organization',
  );
});

test.each([
  ['an office', 'Then Minister Quennell spoke.'],
  ['a form of address', 'Then Ms Quennell spoke.'],
  ['a day', 'On Monday Quennell spoke.'],
  ['a place', 'In Portugal Quennell spoke.'],
  ['a people', 'The French Quennell spoke.'],
  ['an institution', 'The Foundation Quennell spoke.'],
  ['a small word that begins a sentence', 'When Quennell spoke, they left.'],
  ['a word of another sentence', 'They saw Ada. Quennell spoke.'],
])('takes no given name from %s', (_, text) => {
  expect(completed(text, wording('Quennell'))).toEqual(['Quennell = person']);
});

test('adds nothing if the article writes different given names', () => {
  expect(completed('Ada Quennell met Robert Quennell. Quennell left.', wording('Quennell'))).toEqual([
    'Quennell = person',
  ]);
});

test('adds nothing where the surname is part of a longer name', () => {
  expect(completed('They met at the Ada Quennell Hall.', wording('Quennell'))).toEqual(['Quennell = person']);
});

test('adds nothing if a full name was found', () => {
  const found = [wording('Quennell'), wording('Thandor Quennell')];
  expect(completed('Ada Quennell met Thandor Quennell.', ...found)).toEqual([
    'Quennell = person',
    'Thandor Quennell = person',
  ]);
});
