import { expect, test } from 'vitest';
import { nameKey, tokenize } from '../../../../src/text/tokens.ts';
import { trimFullNames } from '../../../../src/recognition/proposals/trim-full-names.ts';
import type { Wording } from '../../../../src/recognition/proposals/wordings.ts';
import { proposalWords } from '../../../../src/recognition/proposals/proposal-words.ts';

const english = proposalWords('en');

function wording(words: string, changes: Partial<Wording> = {}): Wording {
  const tokens = tokenize(words).map(({ folded }) => folded);
  return {
    words,
    tokens,
    kind: 'person',
    found: 1,
    agreed: 0,
    agreedIfKnown: 0,
    hasTitle: false,
    entities: [],
    ...changes,
  };
}

const counts = new Map([
  ['presidency', { lower: 9, upper: 1 }],
  ['rose', { lower: 9, upper: 1 }],
]);

/** The names after trimming those found in a text of fiction. */
function trimmed(text: string, ...found: Wording[]): Wording[] {
  const wordings = new Map(found.map((one) => [nameKey(one.words), one]));
  trimFullNames(wordings, [{ text, closed: [] }], counts, english);
  return [...wordings.values()];
}

test.each([
  ['a form of address', 'Mrs Taleni Quennell spoke.', 'Mrs Taleni Quennell', 'Taleni Quennell'],
  ['an office', 'Lt-General Taleni Quennell spoke.', 'Lt-General Taleni Quennell', 'Taleni Quennell'],
  [
    'an ordinary word before it',
    'Presidency Taleni Quennell.',
    'Presidency Taleni Quennell',
    'Taleni Quennell',
  ],
  [
    'an ordinary word after it',
    'Taleni Quennell Presidency.',
    'Taleni Quennell Presidency',
    'Taleni Quennell',
  ],
  ['the month of a dateline', '6 May-Taleni Quennell left.', 'May-Taleni Quennell', 'Taleni Quennell'],
  [
    'the listed place of a dateline',
    'Lisbon-Taleni Quennell left.',
    'Lisbon-Taleni Quennell',
    'Taleni Quennell',
  ],
  [
    'an unknown place before a given name',
    'Mossel-Robert Quennell.',
    'Mossel-Robert Quennell',
    'Robert Quennell',
  ],
])('removes from a full name %s', (_, text, found, name) => {
  expect(trimmed(text, wording(found)).map(({ words }) => words)).toEqual([name]);
});

test.each([
  ['a title before a single name', 'Sheikh Quennell spoke.', 'Sheikh Quennell'],
  ['a given name that is an ordinary word', 'Rose Taleni Quennell spoke.', 'Rose Taleni Quennell'],
  ['the first half of a given name', 'Karl-Heinz Quennell spoke.', 'Karl-Heinz Quennell'],
  ['an unknown given name of two halves', 'Taleni-Mirelle Quennell spoke.', 'Taleni-Mirelle Quennell'],
  ['a short first half', 'Yul-Robert Quennell spoke.', 'Yul-Robert Quennell'],
])('keeps %s', (_, text, name) => {
  expect(trimmed(text, wording(name)).map(({ words }) => words)).toEqual([name]);
});

test('adds the given name that always precedes a full name', () => {
  const [found] = trimmed('Robert Quen Vell and Robert Quen Vell.', wording('Quen Vell'));
  expect(found).toMatchObject({ words: 'Robert Quen Vell', tokens: ['Robert', 'Quen', 'Vell'] });
  expect(trimmed('Robert Quen Vell and Quen Vell.', wording('Quen Vell'))[0]!.words).toBe('Quen Vell');
  expect(trimmed('Tallow Quen Vell spoke.', wording('Quen Vell'))[0]!.words).toBe('Quen Vell');
});

test('counts a trimmed name with the same name elsewhere', () => {
  const text = 'Mrs Taleni Quennell spoke. Taleni Quennell left.';
  const all = trimmed(
    text,
    wording('Mrs Taleni Quennell', { agreed: 1 }),
    wording('Taleni Quennell', { found: 2, agreed: 1 }),
  );
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ words: 'Taleni Quennell', found: 3, agreed: 2 });
});

test('leaves other kinds and the names of records as they are', () => {
  const text = 'Mrs Taleni Quennell and Lady Moss Foundation.';
  expect(
    trimmed(
      text,
      wording('Mrs Taleni Quennell', { entities: ['taleni' as never] }),
      wording('Presidency Moss House', { kind: 'organization' }),
    ).map(({ words }) => words),
  ).toEqual(['Mrs Taleni Quennell', 'Presidency Moss House']);
});
