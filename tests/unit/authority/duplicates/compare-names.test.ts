import { expect, test } from 'vitest';
import { comparableName, compareNames } from '../../../../src/authority/duplicates/compare-names.ts';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';

// All of it is fiction.
/** Two names, how alike they are, and what the sentence for the keeper says; 0 where nothing suggests that they are the same. */
type Row = [one: string, other: string, score: number, reason?: string];

function expectLikeness(kind: EntityKind, one: string, other: string, score: number, reason = ''): void {
  const names = [one, other].map((name) => comparableName(name, kind, false));
  for (const [a, b] of [names, names.toReversed()]) {
    const found = compareNames(a!, b!);
    expect(found?.reason ?? '').toBe(reason);
    expect(found?.score ?? 0).toBeCloseTo(score, 5);
  }
}

test.each<Row>([
  ['Ada Quill', 'Ada Quill', 0.95, 'are the same'],
  ['Ada Quill', 'ADA QUILL', 0.93, 'differ only in case, accents or punctuation'],
  ['Ada Quill', 'Adá Quill', 0.93, 'differ only in case, accents or punctuation'],
  ['Ada Quill', 'Quill, Ada', 0.9, 'differ only in the order of the words'],
  ['Ada Quill', 'Quill Ada', 0.85, 'differ only in the order of the words'],
  ['Dr. Ada Quill', 'Ada Quill', 0.9, 'differ only by an honorific'],
  ['Ada Quill Jr.', 'Ada Quill', 0.7, 'differ only by “Jr.” or the like'],
  ['Ada Quill Jr.', 'Ada Quill Sr.', 0],
  ['Ada Quill Jr.', 'Ada Quill Jr.', 0.95, 'are the same'],
  ['Jörg Müller', 'Joerg Mueller', 0.88, 'differ only in how an umlaut is written'],
  ['Joerg Mueller', 'Jörg Müller', 0.88, 'differ only in how an umlaut is written'],
  ['Jörg Müller', 'Jorg Muller', 0.93, 'differ only in case, accents or punctuation'],
  ['Omar Al Hadid', 'Omar El Hadid', 0.88, 'differ only in how an article is written'],
  ['Omar al-Hadid', 'Omar ash-Hadid', 0.88, 'differ only in how an article is written'],
  ['Al Hadid', 'El Hadid', 0],
  ['Omar Hadid Al', 'Omar Hadid El', 0],
  ['Омар аль Хадид', 'Омар эль Хадид', 0.88, 'differ only in how an article is written'],
  [
    'R. W. Quill',
    'Ronald Quill',
    0.7,
    'have the same surname, and an initial in one matches a name in the other',
  ],
  [
    'Ronald Quill',
    'R. W. Quill',
    0.7,
    'have the same surname, and an initial in one matches a name in the other',
  ],
  [
    'R. Quill',
    'Ronald Quill',
    0.7,
    'have the same surname, and an initial in one matches a name in the other',
  ],
  ['R. Quill', 'Anna Quill', 0],
  ['Ronald W. Quill', 'Ronald Quill', 0.8, 'differ only by a middle name or initial'],
  ['Ronald W. Quill', 'Ronald Walter Quill', 0.8, 'differ only by a middle name or initial'],
  ['Ronald W. Quill', 'Ronald Xaver Quill', 0],
  ['Ronald X. W. Quill', 'Ronald Walter Quill', 0.8, 'differ only by a middle name or initial'],
  ['Ronald W. X. Quill', 'Ronald X. W. Quill', 0.85, 'differ only in the order of the words'],
  [
    'R. W. Quill',
    'R. Quill',
    0.7,
    'have the same surname, and an initial in one matches a name in the other',
  ],
  ['Ronald Quill', 'Ronald Mill', 0],
  ['Ronald W. W. Quill', 'Ronald Walter Xaver Quill', 0],
  [
    'Ronald Walter Quill',
    'R. Quill',
    0.7,
    'have the same surname, and an initial in one matches a name in the other',
  ],
  ['R. A. Quill', 'Ronald Bert Quill', 0],
  ['ICE', 'Ida Carla Ember', 0],
  ['Ada Quill', 'Ada Quil', 0.75, 'differ by one letter'],
  ['Ada Quill', 'Ada Quilll', 0.75, 'differ by one letter'],
  ['Ada Quill', 'Ada Quall', 0.6, 'differ by one letter'],
  ['Ada Quill', 'Ada Qulil', 0.75, 'differ by one letter'],
  ['Ada Quill', 'Ada Duill', 0.45, 'differ by one letter'],
  ['Ada Quill', 'Ada Qall', 0],
  ['Ada Quill', 'Ada Qui', 0],
  ['Ada Quill', 'Aba Quall', 0],
  ['Ada Lee', 'Ada Lea', 0],
  ['Ida Lee', 'Ada Lee', 0],
  ['Xeno Abc', 'Xena Abc', 0.6, 'differ by one letter'],
  ['Quill', 'Ada Quill', 0.5, 'are a surname and a full name with that surname'],
  ['Ada Quill', 'Quill', 0.5, 'are a surname and a full name with that surname'],
  ['Ada', 'Ada Quill', 0],
  ['Quill', 'Ada Maria Quill', 0.5, 'are a surname and a full name with that surname'],
  ['Quill', 'Mill', 0],
  ['Ada Quill', 'Ada Maria Quill Mill', 0],
  ['Ada', 'Ida', 0],
  ['Ada Bo', 'Ada Bi', 0],
])('as persons, “%s” and “%s” are as alike as %d: they %s', (one, other, score, reason) => {
  expectLikeness('person', one, other, score, reason);
});

test.each<Row>([
  ['The News', 'News', 0.7, 'differ only by “the” or a corporate suffix'],
  ['The News', 'News Corp', 0.7, 'differ only by “the” or a corporate suffix'],
  ['The Mill News', 'Mill News', 0.9, 'differ only by “the” or a corporate suffix'],
  ['Mill Ltd', 'Mill', 0.9, 'differ only by “the” or a corporate suffix'],
  ['Mill Ltd', 'Mill Inc', 0.9, 'differ only by “the” or a corporate suffix'],
  ['Mill News', 'News Mill', 0.85, 'differ only in the order of the words'],
  ['Boat House', 'Boathouse', 0.85, 'differ only in their spaces'],
  ['Åbo Boats', 'Aabo Boats', 0.88, 'differ only in how an umlaut is written'],
  ['Øre Boats', 'Oere Boats', 0.88, 'differ only in how an umlaut is written'],
  ['ÄRA Boats', 'Aera Boats', 0.88, 'differ only in how an umlaut is written'],
  ['Omar Al Hadid', 'Omar El Hadid', 0],
  ['R. Quill', 'Ronald Quill', 0],
  ['ICE', 'Immigration and Customs Enforcement', 0.7, 'are an acronym and a name it may stand for'],
  ['Immigration and Customs Enforcement', 'ICE', 0.7, 'are an acronym and a name it may stand for'],
  ['U.N.', 'United Nations', 0.6, 'are an acronym and a name it may stand for'],
  ['UN', 'United Nations', 0.6, 'are an acronym and a name it may stand for'],
  ['BOT', 'Board of Trade', 0.7, 'are an acronym and a name it may stand for'],
  ['BT', 'Board of Trade', 0.6, 'are an acronym and a name it may stand for'],
  ['USBOT', 'U.S. Board of Trade', 0.7, 'are an acronym and a name it may stand for'],
  ['USBT', 'U.S. Board of Trade', 0.7, 'are an acronym and a name it may stand for'],
  ['HHS', 'Department of Health and Human Services', 0.7, 'are an acronym and a name it may stand for'],
  ['DHHS', 'Department of Health and Human Services', 0.7, 'are an acronym and a name it may stand for'],
  ['DOH', 'Department of Health', 0.7, 'are an acronym and a name it may stand for'],
  ['H', 'Department of Health', 0],
  ['HS', 'Department of Health Services', 0.6, 'are an acronym and a name it may stand for'],
  ['HS', 'Ministry of Health Services', 0.6, 'are an acronym and a name it may stand for'],
  ['HS', 'Department for Health Services', 0],
  ['Ice', 'Immigration and Customs Enforcement', 0],
  ['ABCDEFGHI', 'A B C D E F G H I', 0.85, 'differ only in their spaces'],
  ['G7', 'Group Seven', 0],
  ['M', 'Mill', 0],
  ['Line 12', 'Line 13', 0],
  ['Line abc1', 'Line abcd', 0],
  ['Line vixx', 'Line vixa', 0],
  ['Louis XIV', 'Louis XV', 0],
  ['Part xi', 'Part xii', 0],
  ['Pier b2xx', 'Pier b3xx', 0],
  ['Pier vixx', 'Pier vixi', 0],
  ['Quill', 'Ada Quill', 0],
  ['The Department of Health and Care', 'HC', 0.6, 'are an acronym and a name it may stand for'],
  ['ministry of sea and air power', 'SAAP', 0.7, 'are an acronym and a name it may stand for'],
  ['ministry of sea and air power', 'SAP', 0.7, 'are an acronym and a name it may stand for'],
  ['ministry of sea and air power', 'MOSAAP', 0.7, 'are an acronym and a name it may stand for'],
  ['ministry of sea and air power', 'MSAP', 0.7, 'are an acronym and a name it may stand for'],
])('as organizations, “%s” and “%s” are as alike as %d: they %s', (one, other, score, reason) => {
  expectLikeness('organization', one, other, score, reason);
});

test.each<Row>([
  ['NY', 'New Yard', 0.6, 'are an acronym and a name it may stand for'],
  ['Gambia', 'Zambia', 0.3, 'differ by one letter'],
  ['Iceland', 'Ireland', 0.45, 'differ by one letter'],
  ['Milltown', 'Miltown', 0.75, 'differ by one letter'],
  ['Milltowns', 'Miltowns', 0.75, 'differ by one letter'],
  ['Mill', 'Mile', 0],
  ['Mills', 'Milly', 0.45, 'differ by one letter'],
  ['Miles', 'Mile', 0],
  ['Milos', 'Milso', 0.6, 'differ by one letter'],
  ['Milltown', 'illtown', 0.45, 'differ by one letter'],
])('as places, “%s” and “%s” are as alike as %d: they %s', (one, other, score, reason) => {
  expectLikeness('place', one, other, score, reason);
});

test('names without any word are not alike, and only a surname alone is named as such', () => {
  const likeness = (one: string, other: string, kind: EntityKind = 'person') =>
    compareNames(comparableName(one, kind, false), comparableName(other, kind, false));
  expect(likeness('', '')).toBe(undefined);
  expect(likeness('Quill', 'Ada Quill')?.surname).toBe('quill');
  expect(likeness('Ada Quill', 'Ada Quil')).not.toHaveProperty('surname');
});

test('two other names may be the same by chance, and father and son differ in their generation', () => {
  const score = (one: [string, boolean], other: [string, boolean]) =>
    compareNames(comparableName(one[0], 'person', one[1]), comparableName(other[0], 'person', other[1]))
      ?.score;
  expect(score(['Ada Quill', true], ['Ada Quill', true])).toBeCloseTo(0.85, 5);
  expect(score(['Ada Quill', true], ['Ada Quill', false])).toBeCloseTo(0.95, 5);
  expect(score(['Ada Quill', false], ['Ada Quill', true])).toBeCloseTo(0.95, 5);
  expect(score(['Ada Quill Jr.', true], ['Ada Quill', true])).toBeCloseTo(0.6, 5);
  expect(score(['Ada Quill Jr.', false], ['Ada Quill Sr.', false])).toBe(undefined);
});

test('a name is prepared with the acronyms that may stand for it, and with its umlauts written out', () => {
  const prepared = (name: string, kind: EntityKind = 'organization') => {
    const { acronyms, asAcronym, spelledOut, folded } = comparableName(name, kind, true);
    return { acronyms, asAcronym, spelledOut, folded };
  };
  expect(prepared('Board of Trade')).toEqual({
    acronyms: ['bot', 'bt'],
    asAcronym: undefined,
    spelledOut: undefined,
    folded: 'board of trade',
  });
  expect(prepared('U.S. Board of Trade').acronyms).toEqual(['usbot', 'usbt']);
  expect(prepared('A.Board of Trade').acronyms).toEqual(['abot', 'bt']);
  expect(prepared('Mill of').acronyms).toEqual(['mo']);
  expect(prepared('Mill').acronyms).toEqual([]);
  expect(prepared('Ida Carla Ember', 'person').acronyms).toEqual([]);
  expect(prepared('Department of Health and Care').acronyms).toEqual(['dohac', 'dhc', 'hac', 'hc']);
  expect(prepared('Ministry of Sea Power').acronyms).toEqual(['mosp', 'msp', 'sp']);
  expect(prepared('State Ministry of Sea Power').acronyms).toEqual(['smosp', 'smsp', 'sp']);
  expect(prepared('Ministry of Sea').acronyms).toEqual(['mos', 'ms']);
  expect(prepared('Ministry for Sea Power').acronyms).toEqual(['mfsp', 'msp']);
  for (const [name, acronym] of [
    ['ICE', 'ice'],
    ['U.N.', 'un'],
    ['G7', undefined],
    ['A1B2', 'a1b2'],
    ['M', undefined],
    ['Ice', undefined],
    ['ICE Boats', undefined],
    ['ABCDEFGH', 'abcdefgh'],
    ['ABCDEFGHI', undefined],
  ] as const)
    expect(prepared(name).asAcronym, name).toBe(acronym);
  expect(prepared('ICE', 'person').asAcronym).toBe(undefined);
  for (const [name, spelledOut] of [
    ['Müller', 'mueller'],
    ['MÜLLER', 'mueller'],
    ['Mu\u0308ller', 'mueller'],
    ['Mo\u0301ller', undefined],
    ['Mäkö Åbø', 'maekoe aaboe'],
    ['Moller', undefined],
  ] as const)
    expect(prepared(name).spelledOut, name).toBe(spelledOut);
});
