import { expect, test } from 'vitest';
import { recognizePeople } from '../../../../src/recognition/proposals/short-names.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';

function wording(words: string, kind: Wording['kind'], found: number, agreed: number): Wording {
  return { words, tokens: words.split(' '), kind, found, agreed, hasTitle: false, entities: [] };
}

function kindsOf(...all: Wording[]): string[] {
  recognizePeople(new Map(all.map((one) => [one.words, one])));
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
