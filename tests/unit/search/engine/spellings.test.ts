import { expect, test } from 'vitest';
import type { Bundle } from '../../../../src/search/engine/open-index.ts';
import { findSpellings } from '../../../../src/search/engine/spellings.ts';

const known = {
  harbour: 5,
  harbours: 3,
  arbour: 1,
  japan: 7,
  japanese: 4,
  jordan: 2,
  separation: 2,
  tide: 3,
};
const all = Object.entries(known).map(([form, frequency]) => ({ form, frequency }));

/** An index with only these words. */
const bundle = {
  forms: {
    beginning: (text: string) => Promise.resolve(all.filter(({ form }) => form.startsWith(text))),
    ending: (text: string) => Promise.resolve(all.filter(({ form }) => form.endsWith(text))),
  },
} as unknown as Bundle;

test.each([
  ['harbuor', 'harbour', 'two letters exchanged'],
  ['karbour', 'harbour', 'another first letter'],
  ['hharbour', 'harbour', 'a letter too many at the beginning'],
  ['japna', 'japan', 'two exchanged at the end'],
  ['jpan', 'japan', 'a letter left out'],
  ['separatoni', 'separation', 'two slips in one half of a long word'],
])('%s is %s: %s', async (written, meant) => {
  expect((await findSpellings([bundle], written))[0]?.form).toBe(meant);
});

test('of several equally near words, the one in more documents comes first', async () => {
  expect((await findSpellings([bundle], 'harbourx')).map(({ form }) => form)).toEqual([
    'harbour',
    'harbours',
  ]);
});

test('a figure is never another one, nor is a word a figure', async () => {
  const figures = ['82\u066B48', '1987000', '1984', 'alph4'].map((form) => ({ form, frequency: 9 }));
  const forms = { beginning: () => Promise.resolve(figures), ending: () => Promise.resolve(figures) };
  for (const word of ['82\u066B49', '1987003', '1986', 'alpha', 'ａ１９８６'])
    expect([word, await findSpellings([{ forms } as unknown as Bundle], word)]).toEqual([word, []]);
});

test('a short word, or one without similar words, has no other spelling', async () => {
  for (const word of ['tid', 'zzzzzz', ''])
    expect([word, await findSpellings([bundle], word)]).toEqual([word, []]);
});
