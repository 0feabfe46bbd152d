import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposalWords } from '../../../src/recognition/proposals/proposal-words.ts';

const folder = new URL('../../../src/recognition/', import.meta.url).pathname;
const languages = readdirSync(join(folder, 'languages'));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('languages/'))
  .map((file) => ({
    file,
    code: readFileSync(join(folder, file), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/^\s*\/\/.*$/gm, ''),
  }));

/** Where code decides by the code of a language: compares it, looks for it in a list, or in an expression. */
const byTag = new RegExp(
  [
    String.raw`[!=]==\s*'(?:${languages.join('|')})'`,
    String.raw`'(?:${languages.join('|')})'\s*[!=]==`,
    String.raw`\[\s*'(?:${languages.join('|')})'[^\]]*\]\)?\.(?:has|includes)`,
    String.raw`new Set\(\[\s*'(?:${languages.join('|')})'\s*[,\]]`,
    String.raw`\/\^(?:\(\?:)?(?:${languages.join('|')})(?:\||\(\?:-|-|\$|\))`,
  ].join('|'),
);

/** Words of English that show that a list of them is in the code. */
const english =
  'the this from with near outside king president minister committee council province university women shares million my your mr inc'.split(
    ' ',
  );
const lists = [
  // ['in', 'near'], new Set(['in', 'near'])
  /\[(?:\s*'[^'\n]+',?){3,}\s*\]/gu,
  // /^(?:king|queen|prince)$/
  /\(\?:[\p{L}|?():]+\)/gu,
  // 'in near outside'.split(' ')
  /'[\p{L} &'.]+'\.split\(/gu,
];

describe('no language is a special case of the code', () => {
  test('the test notices what it looks for', () => {
    for (const code of [
      "code === 'en'",
      '/^en(?:-|$)/.test(x)',
      "new Set(['en', 'nl'])",
      "['de', 'en'].includes(x)",
    ])
      expect(code, code).toMatch(byTag);
    const found = (code: string) => lists.flatMap((list) => code.match(list) ?? []);
    for (const code of ["['in', 'near', 'outside']", '/^(?:king|queen)$/', "'the near'.split(' ')"])
      expect(found(code), code).not.toEqual([]);
  });

  test.each(sources)('$file does not decide by the code of a language', ({ code }) => {
    expect(code.match(byTag)?.[0]).toBeUndefined();
  });

  test.each(sources)('$file has no list of English words', ({ code }) => {
    const found = lists
      .flatMap((list) => code.match(list) ?? [])
      .filter((list) =>
        english.some((word) => new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu').test(list)),
      );
    expect(found).toEqual([]);
  });
});

describe('names are compared by the table of their language', () => {
  test('titles and small words are those of the article’s language alone', () => {
    expect(proposalWords('es-MX').honorifics.has('señor')).toBe(true);
    expect(proposalWords('es').honorifics.has('mrs')).toBe(false);
    expect(proposalWords('en').honorifics.has('mrs')).toBe(true);
    expect(proposalWords('de').functionWords.has('und')).toBe(true);
    expect(proposalWords('de').functionWords.has('and')).toBe(false);
  });

  test('a language without a folder has no words, but places that news write alike', () => {
    const words = proposalWords('sv');
    expect(words.honorifics.has('mrs')).toBe(false);
    expect(words.isPlace('Portugal')).toBe(true);
  });
});
