import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Pairs of a word as readers type it and as a text has it, and words that only look or sound alike. */
interface WordPairs {
  readonly language: string;
  /** Other words of the same archive. */
  readonly also: readonly string[];
  readonly pairs: readonly (readonly [typed: string, written: string])[];
  readonly different: readonly (readonly [typed: string, written: string])[];
}

const folder = new URL('../../../fixtures/pairs/', import.meta.url);
const languages = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as WordPairs,
);
/** How many of the twenty pairs meet at least. */
const expected: Readonly<Record<string, number>> = {
  ar: 16,
  de: 16,
  fa: 16,
  ja: 16,
  ru: 16,
  tr: 16,
};

// Each word is a document of its own.
const documents = languages.flatMap(({ language, also, pairs, different }) =>
  [...new Set([...also, ...pairs.flat(), ...different.flat()])].map((text): SearchDocument => ({
    path: `${language}/${text}/`,
    language,
    filters: { kind: ['article'] },
    parts: [{ anchor: 'p1', text }],
    date: { earliest: '1962-11-18', latest: '1962-11-18' },
  })),
);
const finder = await openDocuments(documents, temporaryFolder());

describe.each(languages)('in $language', ({ language, pairs, different }) => {
  const meets = async ([typed, written]: readonly [string, string]) => {
    const found = await finder.find(typed);
    const hits = await found.hits('relevance').next(found.total);
    return hits.some(({ path, lacks }) => path === `${language}/${written}/` && lacks === undefined);
  };
  const missing = async (all: WordPairs['pairs'], isMet: boolean) => {
    const met = await Promise.all(all.map(meets));
    return all.filter((_, index) => met[index] !== isMet);
  };

  test('finds other forms and spellings of a word', async () => {
    expect(pairs).toHaveLength(20);
    const missed = await missing(pairs, true);
    expect([pairs.length - missed.length >= expected[language]!, missed]).toEqual([true, missed]);
  });

  test('tells words apart that only look or sound alike', async () => {
    expect(different).toHaveLength(40);
    expect(await missing(different, false)).toEqual([]);
  });
});
