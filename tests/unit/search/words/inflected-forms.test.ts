import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { Random } from '../../../support/random.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Fiction in one language, with words that readers type and the forms that texts have. */
interface InflectedTexts {
  readonly language: string;
  readonly texts: readonly string[];
  readonly pairs: readonly (readonly [typed: string, written: string])[];
  /** Words that look alike and are different ones. */
  readonly different: readonly (readonly [a: string, b: string])[];
}

const folder = new URL('../../../fixtures/inflected/', import.meta.url);
const languages = ['fi', 'he', 'ko', 'pl', 'tr'].map(
  (language) => JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as InflectedTexts,
);
const documents = languages.flatMap(({ language, texts }) =>
  texts.map((text, index): SearchDocument => ({
    path: `${language}-${index}/`,
    language,
    filters: { kind: ['article'] },
    parts: [{ anchor: 'p1', text }],
    date: { earliest: '1962-11-18', latest: '1962-11-18' },
  })),
);
const finder = await openDocuments(documents, temporaryFolder());
const queryCount = 60;

describe.each(languages)('in $language', ({ language, texts, pairs, different }) => {
  const random = new Random(29);
  const drawn = Array.from({ length: queryCount }, (_, index) => {
    const words = texts[index % texts.length]!.match(/[\p{L}\p{M}]{2,}/gu)!;
    const at = random.below(words.length - 1);
    return {
      url: `${language}-${index % texts.length}/`,
      phrase: `"${words[at]} ${words[at + 1]}"`,
      two: `${random.pick(words)} ${words[at]}`.toLowerCase(),
    };
  });
  const firstOf = async (query: string) => (await finder.find(query)).hits('relevance').next(1);
  const countFound = async (queries: readonly (readonly [query: string, url: string])[]) => {
    const found = await Promise.all(
      queries.map(async ([query, url]) => [await firstOf(query), url] as const),
    );
    return found.filter(([[hit], url]) => hit?.path === url).length;
  };

  test('finds the text that two words are of', async () => {
    expect(await countFound(drawn.map(({ two, url }) => [two, url]))).toBeGreaterThanOrEqual(55);
  });

  test('finds the text that a phrase is of', async () => {
    expect(await countFound(drawn.map(({ phrase, url }) => [phrase, url]))).toBeGreaterThanOrEqual(55);
  });

  test('takes forms of a word for one, and different words for different ones', async () => {
    const rule = await openWordRule(language);
    const areOne = ([a, b]: readonly [string, string]) =>
      rule.stems(a).some((stem) => rule.stems(b).includes(stem));
    expect(pairs).toHaveLength(40);
    expect(pairs.filter(areOne).length).toBeGreaterThanOrEqual(36);
    // Accents are folded: sąd, sad.
    expect(different.filter(areOne)).toEqual(language === 'pl' ? [['sąd', 'sad']] : []);
  });
});
