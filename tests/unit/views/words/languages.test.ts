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

test('every language has its words in a folder that its code leads to', () => {
  expect(languages).toContain('en');
  expect(languages.map((language) => wordsFolder(language))).toEqual(languages);
});

test('an archive in a language without words has English ones', () => {
  expect(['en-GB', 'xx', 'EN-xa', 'pt-BR'].map(wordsFolder)).toEqual(['en', 'en', 'en-xa', 'en']);
  expect(wordsOf('xx').articles(2)).toBe('2 articles');
});

test.each(languages.filter((language) => language !== 'en'))(
  'the scripts find all their words in %s',
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

test('the pseudo-language marks texts, lists of them, and what functions make', () => {
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
