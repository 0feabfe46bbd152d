import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Fictional sentences, by the word that names them.
const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    sign: 'Fares rise by 10% in spring.',
    word: 'Fares rise by 10 percent in spring.',
    short: 'Fares rise by 10 pct in spring.',
    number: 'Fares for 10 islands rise.',
    dollars: 'The ferry costs $5 a ride.',
    spelled: 'The ferry costs 5 dollars a ride.',
    country: 'The ferry costs US$5 a ride.',
    five: 'The ferry has 5 decks.',
  },
  de: {
    sign: 'Die Fähre wird 10 % teurer.',
    word: 'Die Fähre wird 10 Prozent teurer.',
    number: 'Die Fähre hat 10 Rettungsringe.',
  },
  fr: {
    sign: 'Le bac coûte 10 % de plus.',
    word: 'Le bac coûte 10 pour cent de plus.',
    number: 'Le bac a 10 bouées.',
  },
  ja: { sign: '渡し船は10%高くなる。', number: '渡し船は10隻ある。' },
};

const documents = Object.entries(texts).flatMap(([language, all]) =>
  Object.entries(all).map(([name, text]): SearchDocument => ({
    path: `${language}/${name}/`,
    language,
    filters: { kind: ['article'] },
    parts: [{ anchor: 'p1', text }],
    date: { earliest: '1962-11-18', latest: '1962-11-18' },
  })),
);
// A word that most articles have is not required.
const others = documents.map((document) => ({
  ...document,
  path: `others/${document.path}`,
  parts: [{ anchor: 'p1', text: 'Harbour' }],
}));
const finder = await openDocuments([...documents, ...others], temporaryFolder());

async function found(query: string, language: string): Promise<string[]> {
  const result = await finder.find(query);
  const hits = await result.hits('relevance').next(result.total);
  return hits
    .filter(({ path, lacks }) => path.startsWith(`${language}/`) && lacks === undefined)
    .map(({ path }) => path.split('/')[1]!)
    .toSorted();
}

test.each([
  ['fares 10%', 'en', ['short', 'sign', 'word']],
  ['fares 10 percent', 'en', ['short', 'sign', 'word']],
  ['fares 10 pct', 'en', ['short', 'sign', 'word']],
  ['"10 percent"', 'en', ['short', 'sign', 'word']],
  ['"10% in spring"', 'en', ['short', 'sign', 'word']],
  ['"pct"', 'en', ['short']],
  ['fares 10', 'en', ['number', 'short', 'sign', 'word']],
  ['ferry $5', 'en', ['country', 'dollars', 'spelled']],
  ['ferry 5 dollars', 'en', ['country', 'dollars', 'spelled']],
  ['ferry 5', 'en', ['country', 'dollars', 'five', 'spelled']],
  ['Fähre 10%', 'de', ['sign', 'word']],
  ['Fähre 10 Prozent', 'de', ['sign', 'word']],
  ['bac 10%', 'fr', ['sign', 'word']],
  ['"10 pour cent"', 'fr', ['sign', 'word']],
])(
  '%s in %s finds the sign and its word alike, and no number without it',
  async (query, language, expected) => {
    expect(await found(query, language)).toEqual(expected);
  },
);

test('where each character is a word, the sign is none', async () => {
  expect(await found('渡し船は10%', 'ja')).toEqual(['number', 'sign']);
});
