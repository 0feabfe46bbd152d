import { expect, test } from 'vitest';
import {
  caseFragment,
  type ClassCase,
  lengthOfWords,
  maxCaseWords,
  readCase,
} from '../../../../src/browser/reading-list/case-address.ts';

// Everything here is fiction.
const given: ClassCase = {
  title: 'Who owns the light?',
  question: 'Read & compare:\n\n100 % of them = ~all; or not, #1?',
  passages: [
    {
      id: 'letter',
      block: 3,
      digest: 'k3v9qd',
      quote: 'its words; a quay, ~here',
      note: 'Before & after: ~1962, "so"',
    },
    { id: 'phare' },
  ],
  after: 'In pairs.\nپایان',
};

test('a case is the same after its address', () => {
  expect(readCase(caseFragment(given))).toEqual(given);
  // As it comes out of a program that encodes whole addresses.
  const encoded = new URL(`https://courier.example/dossier/${caseFragment(given)}`).hash;
  expect(readCase(encoded)).toEqual(given);
});

test('a reader’s tags do not come into the address of a case', () => {
  const passages = [{ id: 'letter', tags: ['private'] }];
  expect(caseFragment({ ...given, passages })).not.toContain('private');
});

test('all words of a case have two thousand characters, counted from its beginning', () => {
  const long = {
    title: 'T'.repeat(100),
    question: 'Q'.repeat(900),
    passages: [
      { id: 'letter', note: 'a'.repeat(900) },
      { id: 'phare', note: 'b'.repeat(900) },
    ],
    after: 'z'.repeat(10),
  };
  const read = readCase(caseFragment(long));
  expect(lengthOfWords(read)).toBe(maxCaseWords);
  expect(read.passages.map(({ note }) => note?.length)).toEqual([900, 100]);
  expect(read.after).toBe('');
});

test('a case has twenty passages at most', () => {
  const passages = Array.from({ length: 25 }, (_, index) => ({ id: `a-${index}` }));
  expect(readCase(caseFragment({ ...given, passages })).passages).toHaveLength(20);
});

test.each(['#case=', '#case=%E0%A4%A', '#case=a&list=nonsense', '#case=a&list=1:../../x,<b>', '#case'])(
  'an address with nothing that can be read is an empty case: %s',
  (hash) => {
    expect(readCase(hash).passages).toEqual([]);
  },
);
