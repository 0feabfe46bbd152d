import { expect, test } from 'vitest';
import { searchTerms } from '../../../src/withhold/audit/search-terms.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';

// All of it is fiction.
const decision: PrivateDecision = {
  ...{ format: 1, number: '7', kind: 'person', name: 'Jane Quill', full: [], local: [], others: [] },
  ...{ words: 'a captain', isEverywhere: true, articles: [], ground: 'court', reason: 'A case.' },
  ...{ decidedOn: '2026-11-28', decidedBy: 'keeper', renamed: [], originals: [] },
};
const termsOf = (more: Partial<PrivateDecision>, keptAddresses?: readonly string[]) =>
  searchTerms({ ...decision, kind: 'organization', ...more }, keptAddresses);
const lettersOf = (more: Partial<PrivateDecision>) =>
  termsOf(more).map(({ type, letters }) => `${type} ${letters}`);

test('a name is searched for in each order in which it is written, once, with the places between its words', () => {
  expect(termsOf({ full: ['Jane Quill', 'Quill, Jane'] })).toEqual([
    { decision: '7', type: 'full', letters: 'janequill', breaks: new Set([4]), isJoined: true },
    { decision: '7', type: 'full', letters: 'quilljane', breaks: new Set([5]), isJoined: true },
  ]);
  // It stays a whole name where it means the person by itself, too.
  expect(termsOf({ full: ['Quill'], local: ['Quill'] })).toEqual([
    { decision: '7', type: 'full', letters: 'quill', breaks: new Set(), isJoined: false },
  ]);
  expect(lettersOf({ full: ['Jane Mary Quill'] })).toEqual([
    'full janemaryquill',
    'full quilljanemary',
    'full maryquilljane',
    'full janequill',
    'full quilljane',
  ]);
});

test('a sign alone is searched for only in a script in which it is a word', () => {
  expect(lettersOf({ full: ['Q'], local: ['Qu', ''] })).toEqual(['local qu']);
  expect(lettersOf({ full: ['林'] })).toEqual(['full 林']);
});

test.each([
  ['Quills', true],
  ['Quill', false],
  ['林美華', true],
  ['林美', false],
])('%s is also found within longer words: %s', (name, isJoined) => {
  expect(termsOf({ full: [name] }).map((term) => term.isJoined)).toEqual([isJoined]);
});

test('words that mean the person in some articles, or of which the keeper said so, are searched for', () => {
  const answer = (wording: string, answer: 'person' | 'other') => ({ wording, answer });
  const answers = [answer('The Skipper', 'person'), answer('The Boat', 'other')];
  expect(lettersOf({ local: ['Quill'], answers: answers })).toEqual(['local quill', 'local theskipper']);
});

test('of a person, the other words of the name are searched for, and the last one if nothing else is the surname', () => {
  const partsOf = (name: string, local: readonly string[] = []) =>
    lettersOf({ kind: 'person', name, local: [...local] });
  expect(partsOf('Jane Quill')).toEqual(['local quill', 'given jane']);
  expect(partsOf('Jane Quill', ['Quill'])).toEqual(['local quill', 'given jane']);
  expect(partsOf('Jane Mary Quill', ['Mary Quill'])).toEqual(['local maryquill', 'given jane']);
  expect(partsOf('Dame Jane van Quill Senior')).toEqual(['local quill', 'given jane']);
  expect(partsOf('Al Bo Cat')).toEqual(['local cat']);
  expect(partsOf('Ann Bo', ['Bo'])).toEqual(['local bo', 'given ann']);
  // A single word is no surname.
  expect(partsOf('Quill')).toEqual(['given quill']);
  expect(partsOf('Sir')).toEqual([]);
  expect(termsOf({ kind: 'person', name: 'Magdalena Quill' })).toContainEqual(
    expect.objectContaining({ letters: 'magdalena', isJoined: false }),
  );
});

test('whether an old decision is about a person is what its record said, or what it says of short forms', () => {
  const { kind: _, ...old } = decision;
  const file = 'content/entities/people/jane.yaml';
  const given = (more: Partial<PrivateDecision>) =>
    searchTerms({ ...old, ...more }).some(({ type }) => type === 'given');
  const record = (kind: string) => [
    { file: 'content/articles/sails.md', before: 'kind: person\n' },
    { file, before: `name: Jane Quill\nkind: ${kind}\n` },
  ];
  expect(given({ entity: 'jane', originals: record('person') })).toBe(true);
  expect(given({ entity: 'jane', originals: record('place') })).toBe(false);
  expect(given({ entity: 'jane', originals: [] })).toBe(false);
  expect(given({ entity: 'jane', originals: [{ file, before: '- no record' }] })).toBe(false);
  expect(given({ local: ['Quill'] })).toBe(true);
  expect(given({})).toBe(false);
});

test('the ids that are gone are searched for, but short ones, and those that may answer', () => {
  const before = 'name: Jane Quill\nkind: person\nformerIds: [jq, quill-jane, 12345]\n';
  const more: Partial<PrivateDecision> = {
    ...{ entity: 'jane', originals: [{ file: 'content/entities/jane.yaml', before }] },
    renamed: [
      { from: 'jane-sails', to: 'sails' },
      { from: 'abc', to: 'letters' },
    ],
  };
  const idsOf = (terms: ReturnType<typeof termsOf>) => terms.map(({ type, id }) => `${type} ${id}`);
  expect(idsOf(termsOf(more))).toEqual(['id jane', 'id quill-jane', 'id 12345', 'id jane-sails']);
  expect(idsOf(termsOf(more, ['/entities/jane/', '/articles/jane-sails/']))).toEqual([
    'id quill-jane',
    'id 12345',
    'id jane-sails',
  ]);
  expect(idsOf(termsOf({ ...more, isEverywhere: false }))).toEqual(['id jane-sails']);
  // A name and an id of the same letters are two things.
  expect(
    termsOf({ ...more, full: ['Jane Sails'] }).filter(({ letters }) => letters === 'janesails'),
  ).toHaveLength(2);
});
