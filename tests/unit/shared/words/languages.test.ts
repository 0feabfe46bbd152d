import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { runWords, tablesModule } from '../../../../src/cli/words/run-words.ts';
import { parseDate } from '../../../../src/schema/date.ts';
import { englishTexts } from '../../../../src/site/astro/words-report.ts';
import { directionOf } from '../../../../src/shared/base/bidi.ts';
import { dateInLanguage } from '../../../../src/shared/words/date-in-language.ts';
import { marked } from '../../../../src/shared/words/en-xa/marked.ts';
import { translationFaults } from '../../../../src/cli/words/message-faults.ts';
import type { EnglishText } from '../../../../src/shared/words/messages/words-by-key.ts';
import { translations } from '../../../../src/shared/words/translations.ts';
import { wordsCode } from '../../../../src/shared/words/words-code.ts';
import { wordsOf } from '../../../../src/shared/words/words-of.ts';

const english = await englishTexts();

test('finds the words of every language by its code', () => {
  for (const [code, { language }] of Object.entries(translations)) {
    expect([code, wordsCode(code)]).toEqual([code, code]);
    expect(wordsOf(code).language).toBe(language);
  }
  expect(['en-GB', 'xx', 'EN-xa', 'de-AT', 'not a code'].map(wordsCode)).toEqual([
    'en',
    'en',
    'en-xa',
    'de',
    'en',
  ]);
  expect(wordsOf('xx').articles(2)).toBe('2 articles');
});

test('knows every table in the folder of translations', () => {
  const folder = new URL('../../../../src/shared/words/', import.meta.url);
  const codes = readdirSync(new URL('translations/', folder)).flatMap(
    (file) => /^([a-z-]+)\.json$/.exec(file)?.[1] ?? [],
  );
  expect(Object.keys(translations)).toEqual(codes.toSorted());
  // If not: npm run words writes it.
  expect(tablesModule(codes.toSorted())).toBe(readFileSync(new URL('translations.ts', folder), 'utf8'));
});

test('has every language in the guide for keepers', () => {
  const guide = readFileSync(new URL('../../../../content/guide/articles.md', import.meta.url), 'utf8');
  const [, listed = ''] = /`language` in `content\/site\.yaml`: (.*?)\. With/.exec(guide) ?? [];
  const codes = [...listed.matchAll(/`([\w-]+)`/g)].map(([, code]) => code!.toLowerCase());
  expect(codes).toEqual(['en', ...Object.keys(translations)].toSorted());
});

test('lists every text of a language with its English', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  await runWords({ command: 'words', values: {}, words: ['nl', 'all'] });
  log.mockRestore();
  const at = lines.indexOf('\nlabels.skipToContent');
  expect(lines.slice(at + 1, at + 3)).toEqual(['  Skip to content', '  Naar de inhoud']);
  expect(lines.filter((line) => line.startsWith('\n'))).toHaveLength(
    Object.keys(translations.nl!.words).length,
  );
});

test.each(Object.entries(translations))('has no text in %s that cannot be right', (_, translation) => {
  expect(translationFaults(translation, english)).toEqual([]);
});

test.each(Object.keys(translations))('has every kind of date in %s', (code) => {
  const kinds = ['XXXX', '1923~', '1923?', '192X', '2001-21', '1923/1925', '2018-06-19'];
  const texts = kinds.map((edtf) => dateInLanguage(parseDate(edtf), { language: code }));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.join()).not.toMatch(/undefined|NaN|Invalid|\{/);
});

test('finds what is wrong with a table', () => {
  const texts = new Map<string, EnglishText>([
    ['count', (count: number) => `${count} articles`],
    ['title', 'On {date}: '],
  ]);
  const faults = (words: Readonly<Record<string, string>>) =>
    translationFaults({ language: 'ru', words }, texts);
  const right = '{0, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}';
  expect(faults({ count: right, title: '{date}: ', other: '{' })).toEqual([]);
  // Only a word beside the number needs all its forms.
  expect(faults({ count: '{0, plural, one {Статья} other {Статьи (#)}}' })).toEqual([]);
  expect(
    faults({ count: '{0, plural, one {# статья} few {# статьи} other {# статьи}}', title: 'В день:' }),
  ).toEqual([
    'count: a plural lacks “many”',
    'title: lacks {date}',
    'title: begins or ends with a space, or does not, unlike the English text',
  ]);
  expect(faults({ count: '{0, plural, one {# статья} other {# статей}} {1}' })).toEqual([
    'count: there is no argument {1}',
    'count: a plural lacks “many”',
    'count: a plural lacks “few”',
  ]);
  expect(faults({ count: '{0, plural, one {# статья}' })[0]).toMatch(/^count: There .* at character \d+/);
});

test('says who has reviewed each language', () => {
  for (const { review, name } of Object.values(translations)) {
    expect(review).not.toBe('');
    expect(name).not.toBe('');
  }
});

test('ends sentences with the full stop of the language', () => {
  const ends = Object.keys(translations).map((code) => [code, wordsOf(code).sentence('X')]);
  const others = ends.filter(([, end]) => end !== 'X.');
  expect(Object.fromEntries(others)).toEqual({ hi: 'X।', ja: 'X。', 'zh-hans': 'X。', 'zh-hant': 'X。' });
});

test('has the direction of the language of its words', () => {
  for (const [code, { language }] of Object.entries(translations))
    expect([code, directionOf(language)]).toEqual([code, ['ar', 'fa', 'he'].includes(code) ? 'rtl' : 'ltr']);
});

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
