import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { marked } from '../../../../src/views/words/en-xa/marked.ts';
import { wordsFolder, wordsOf } from '../../../../src/views/words/words-of.ts';

const folder = fileURLToPath(new URL('../../../../src/views/words/', import.meta.url));
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const scripts = (language: string) => readdirSync(`${folder}${language}/scripts`).toSorted();

test('finds the folder of every language by its code', () => {
  expect(languages).toContain('en');
  expect(languages.map((language) => wordsFolder(language))).toEqual(languages);
});

test('uses English for languages without words', () => {
  expect(['en-GB', 'xx', 'EN-xa', 'pt-BR'].map(wordsFolder)).toEqual(['en', 'en', 'en-xa', 'en']);
  expect(wordsOf('xx').articles(2)).toBe('2 articles');
});

test.each(languages.filter((language) => language !== 'en'))(
  'has all words for scripts in %s',
  async (language) => {
    expect(scripts(language)).toEqual(scripts('en'));
    for (const file of scripts('en')) {
      const [english, other] = await Promise.all(
        ['en', language].map(
          (name) => import(`${folder}${name}/scripts/${file}`) as Promise<Record<string, object>>,
        ),
      );
      expect(namesIn(other!)).toEqual(namesIn(english!));
    }
  },
);

function namesIn(table: object): unknown {
  return Object.entries(table).map(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [name, namesIn(value as object)]
      : name,
  );
}

test('marks texts, lists of texts and results of functions in the pseudo-language', () => {
  const words = marked({
    none: 'No results',
    units: ['day', 'year'],
    count: (n: number) => `${n} articles`,
    at: 3,
  });
  expect([words.none, words.units, words.count(2), words.at]).toEqual([
    '⟦No results⟧',
    ['⟦day⟧', '⟦year⟧'],
    '⟦2 articles⟧',
    3,
  ]);
});
