import { expect, test } from 'vitest';
import { englishTexts } from '../../../../src/site/astro/words-report.ts';
import { directionOf } from '../../../../src/views/base/bidi.ts';
import { marked } from '../../../../src/views/words/en-xa/marked.ts';
import { type MessagePart, parseMessage } from '../../../../src/views/words/messages/parse-message.ts';
import { translations } from '../../../../src/views/words/translations.ts';
import { wordsCode, wordsOf } from '../../../../src/views/words/words-of.ts';

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

test.each(Object.entries(translations))('has messages in %s that can be read', (_, { words }) => {
  const faults = Object.entries(words).flatMap(([key, text]) => {
    const of = english.get(key);
    // A text that is no more is no fault of a translation: npm run words lists it.
    if (of === undefined) return [];
    return typeof of === 'function' ? faultsIn(text, key, of) : placeholdersIn(of, text, key);
  });
  expect(faults).toEqual([]);
});

/** Returns what is wrong with a message. */
function faultsIn(text: string, key: string, { length }: { length: number }): string[] {
  // Some functions are given more than they take; see arguments() in translated-words.ts.
  const more: Readonly<Record<string, number>> = {
    textNote: 5,
    mentioning: 3,
    'timeline.then': 4,
    'map.position': 4,
    vaguePeriod: 2,
    mostMentionedIn: 2,
    previous: 2,
    next: 2,
  };
  try {
    const places = parseMessage(text).flatMap(placesIn);
    return places.some((place) => place >= (more[key] ?? length))
      ? [`${key}: has no argument ${Math.max(...places)}`]
      : [];
  } catch (error) {
    return [`${key}: ${(error as Error).message}`];
  }
}

function placesIn(part: MessagePart): number[] {
  if (typeof part === 'string' || part.type === 'number') return [];
  const { place, other = 0 } = part.argument;
  return [place, other, ...('cases' in part ? Object.values(part.cases).flat().flatMap(placesIn) : [])];
}

/** Returns whether a text lacks what the browser replaces in it: `{date}`. */
function placeholdersIn(english: string, text: string, key: string): string[] {
  const lost = [...english.matchAll(/\{[a-z]+\}/g)].map(String).filter((name) => !text.includes(name));
  const spaces = /^\s*|\s*$/g;
  const ends = (value: string) => (value.match(spaces) ?? []).map((end) => end.length > 0).join();
  const spaced =
    /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}、。：（）]/u.test(text) || ends(english) === ends(text);
  return [
    ...lost.map((name) => `${key}: lacks ${name}`),
    ...(spaced ? [] : [`${key}: begins or ends with a space, or does not`]),
  ];
}

test('says who has reviewed each language', () => {
  for (const { review, name } of Object.values(translations)) {
    expect(review).not.toBe('');
    expect(name).not.toBe('');
  }
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
