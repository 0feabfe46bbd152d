import { expect, test } from 'vitest';
import {
  addShortNames,
  recognizePeople,
  tieShortNames,
} from '../../../../src/recognition/proposals/short-names.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import { proposalWords } from '../../../../src/recognition/proposals/proposal-words.ts';

const english = proposalWords('en');

function wording(words: string, kind: Wording['kind'], found: number, agreed: number): Wording {
  return {
    words,
    tokens: words.split(' '),
    kind,
    found,
    agreed,
    agreedIfKnown: agreed,
    hasTitle: false,
    entities: [],
  };
}

function kindsOf(...all: Wording[]): string[] {
  recognizePeople(new Map(all.map((one) => [one.words, one])), english);
  return all.map(({ words, kind }) => `${words} = ${kind}`);
}

test('makes a person of an uncertain full name whose surname alone is clearly a person', () => {
  expect(kindsOf(wording('Ursa Marrow', 'organization', 1, 0), wording('Marrow', 'person', 3, 3))).toEqual([
    'Ursa Marrow = person',
    'Marrow = person',
  ]);
});

test.each([
  ['is certain', wording('Ursa Marrow', 'organization', 1, 1), wording('Marrow', 'person', 3, 3)],
  ['has the head of a place', wording('Lake Marrow', 'place', 1, 0), wording('Marrow', 'person', 3, 3)],
  ['is more frequent', wording('Ursa Marrow', 'organization', 4, 0), wording('Marrow', 'person', 3, 3)],
  [
    'has a surname that is no person',
    wording('Ursa Marrow', 'place', 1, 0),
    wording('Marrow', 'place', 3, 3),
  ],
])('leaves a full name as it is that %s', (_, full, short) => {
  const { kind } = full;
  expect(kindsOf(full, short)[0]).toBe(`${full.words} = ${kind}`);
});

/** The full names that a short name is linked to, or may be. */
function bearersOf(short: Wording, ...people: Wording[]): string[] {
  tieShortNames([short, ...people], english);
  return [...(short.longer ? [short.longer] : []), ...(short.rivals ?? [])].map(({ words }) => words);
}

test('links a surname to the person and not to an uncertain name with the same word', () => {
  const short = () => wording('Marrow', 'person', 2, 2);
  const person = () => wording('Ursa Marrow', 'person', 1, 1);
  expect(bearersOf(short(), person(), wording('Tallow Marrow', 'person', 1, 0))).toEqual(['Ursa Marrow']);
  expect(bearersOf(short(), person(), wording('French Marrow', 'person', 1, 0))).toEqual(['Ursa Marrow']);
  expect(bearersOf(short(), person(), wording('Marrow’s Bakery', 'person', 1, 1))).toEqual(['Ursa Marrow']);
  // Two people: no guess.
  const both = ['Ursa Marrow', 'Robert Marrow'];
  expect(bearersOf(short(), person(), wording('Robert Marrow', 'person', 1, 0))).toEqual(both);
  expect(bearersOf(short(), person(), wording('Tallow Marrow', 'person', 1, 1))).toHaveLength(2);
  expect(bearersOf(short(), person(), wording('Tallow Marrow', 'person', 2, 0))).toHaveLength(2);
});

/** The names after adding the short ones of a person named in full in a text of fiction. */
function shortened(name: string, text: string): string[] {
  const wordings = new Map([[name, wording(name, 'person', 1, 1)]]);
  addShortNames(wordings, [{ text, closed: [] }], english);
  return [...wordings.keys()];
}

test('adds a given name that is a month’s, unless the article writes of the month', () => {
  expect(shortened('June Marrow', 'June Marrow spoke. June left.')).toContain('June');
  expect(shortened('June Marrow', 'June Marrow spoke in June.')).not.toContain('June');
  expect(shortened('June Marrow', 'June Marrow spoke on June 3.')).not.toContain('June');
  expect(shortened('Monday Marrow', 'Monday Marrow spoke. Monday left.')).not.toContain('Monday');
});

test('a name of another kind is a person’s surname only if it is weaker evidence than the person’s', () => {
  const kindOf = (short: Wording, person: Wording) => {
    tieShortNames([short, person], english);
    return short.kind;
  };
  const person = () => wording('Ursa Marrow', 'person', 1, 1);
  expect(kindOf(wording('Marrow', 'organization', 2, 0), person())).toBe('person');
  // The name itself is certain.
  expect(kindOf(wording('Marrow', 'organization', 2, 1), person())).toBe('organization');
  // The person is not certain.
  expect(kindOf(wording('Marrow', 'organization', 2, 0), wording('Ursa Marrow', 'person', 1, 0))).toBe(
    'organization',
  );
  // It is the given name.
  expect(kindOf(wording('Ursa', 'organization', 2, 0), person())).toBe('organization');
  // A listed place may still be the place.
  expect(kindOf(wording('Paris', 'place', 2, 0), wording('Ursa Paris', 'person', 1, 1))).toBe('place');
});

test('initials that stand for a country are not short for a name that begins with it', () => {
  const bank = {
    ...wording('U.S. Securities', 'organization', 2, 2),
    tokens: 'U . S . Securities'.split(' '),
  };
  const country = { ...wording('U.S.', 'place', 2, 2), tokens: 'U . S .'.split(' ') };
  expect(bearersOf(country, bank)).toEqual([]);
  expect(bearersOf(wording('USS', 'organization', 2, 2), bank)).toEqual(['U.S. Securities']);
});

test('initials that are a well-known place are not short for an institution', () => {
  const department = wording('Department of Castles', 'organization', 2, 2);
  expect(bearersOf(wording('D.C.', 'place', 2, 0), department)).toEqual([]);
  expect(bearersOf(wording('DOC', 'organization', 2, 0), department)).toEqual(['Department of Castles']);
});
