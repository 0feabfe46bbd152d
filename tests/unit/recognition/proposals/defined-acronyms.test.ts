import { expect, test } from 'vitest';
import { addDefinedAcronyms } from '../../../../src/recognition/proposals/defined-acronyms.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import { proposalWords } from '../../../../src/recognition/proposals/proposal-words.ts';

const english = proposalWords('en');

function wording(words: string, facts: Partial<Wording> = {}): Wording {
  return {
    words,
    tokens: words.split(' '),
    kind: 'organization',
    found: 1,
    agreed: 1,
    agreedIfKnown: 1,
    hasTitle: false,
    entities: [],
    ...facts,
  };
}

/** The short names and their full names after reading a text of fiction. */
function defined(text: string, found: readonly Wording[], hasModel = true): string[] {
  const wordings = new Map(found.map((one) => [one.tokens.join(' '), one]));
  addDefinedAcronyms(wordings, [{ text, closed: [] }], hasModel, english);
  return [...wordings.values()].flatMap(({ words, longer }) =>
    longer ? [`${words} < ${longer.words}`] : [],
  );
}

const union = wording('Tollund Union of Bakers');

test('an acronym in parentheses after a name is short for it', () => {
  expect(defined('It asked the Tollund Union of Bakers (TUB).', [union])).toEqual([
    'TUB < Tollund Union of Bakers',
  ]);
  expect(defined('The Tollund Union of Bakers (“TUoB”) left.', [union])).toEqual([
    'TUoB < Tollund Union of Bakers',
  ]);
});

test('an acronym that was found is linked', () => {
  expect(defined('The Tollund Union of Bakers (TBK) left.', [union, wording('TBK')])).toEqual([
    'TBK < Tollund Union of Bakers',
  ]);
});

test('an acronym that was found as something else, or has a record, stays as it is', () => {
  const text = 'The Tollund Union of Bakers (TBK) left.';
  expect(defined(text, [union, wording('TBK', { kind: 'place' })])).toEqual([]);
  expect(defined(text, [union, wording('TBK', { entities: ['tbk' as never] })])).toEqual([]);
});

test('a word of letters of the name is short for it', () => {
  expect(defined('The Tollund Union of Bakers (Tolunba) left.', [union])).toEqual([
    'Tolunba < Tollund Union of Bakers',
  ]);
});

test('other words in parentheses are not', () => {
  for (const other of ['Germany', 'Girls', 'UK', 'TUB 1954', 'tub', 'T', '12', 'the TUB']) {
    expect(defined(`The Tollund Union of Bakers (${other}) left.`, [union]), other).toEqual([]);
  }
  // Its letters are in the name.
  expect(defined('The Union of Danish Bakers (Danish) left.', [wording('Union of Danish Bakers')])).toEqual(
    [],
  );
});

test('without a tagger, or where the evidence is mixed, only all initials are', () => {
  const text = 'The Tollund Union of Bakers (TUBA) left, and the Marrow House (MH).';
  const found = [union, wording('Marrow House')];
  expect(defined(text, found, false)).toEqual(['MH < Marrow House']);
  expect(defined(text, [wording('Tollund Union of Bakers', { found: 3 })])).toEqual([]);
});

test('an acronym of a person or a single word is not added', () => {
  expect(defined('Ada Quennell (AQ) spoke.', [wording('Ada Quennell', { kind: 'person' })])).toEqual([]);
  expect(defined('Tollund (TOL) spoke.', [wording('Tollund')])).toEqual([]);
});

test('a name of a record that the tagger did not find defines an acronym, too', () => {
  const known = wording('Tollund Union of Bakers', { found: 0, agreed: 0, entities: ['tub' as never] });
  expect(defined('The Tollund Union of Bakers (TUB) left.', [known])).toEqual([
    'TUB < Tollund Union of Bakers',
  ]);
});

test('an acronym is not more certain than its name', () => {
  const text = 'The Tollund Union of Bakers (TUB) left.';
  const agreed = (long: Wording) => {
    const wordings = new Map([[long.words, long]]);
    addDefinedAcronyms(wordings, [{ text, closed: [] }], true, english);
    return wordings.get('TUB')?.agreed;
  };
  expect(agreed(union)).toBe(1);
  expect(agreed(wording('Tollund Union of Bakers', { found: 3 }))).toBe(0);
});

test('a country before a name, and that it is a ministry, may be left out of its initials', () => {
  for (const [long, short] of [
    ['U.S. Harbor Services Union', 'HSU'],
    ['United States Harbor Services Union', 'HSU'],
    ['Department of Bread and Harbor Services', 'BHS'],
    ['French Ministry of Bread and Harbor Services', 'BHS'],
  ] as const)
    expect(defined(`The ${long} (${short}) left.`, [wording(long)], false), long).toEqual([
      `${short} < ${long}`,
    ]);
  expect(
    defined('The Office of Harbor Services (HS) left.', [wording('Office of Harbor Services')], false),
  ).toEqual([]);
});
