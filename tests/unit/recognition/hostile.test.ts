import { expect, test } from 'vitest';
import { findNames, readSentences } from '../../../src/recognition/find-names.ts';
import { CaseCounter } from '../../../src/recognition/text/case-counts.ts';

/** Returns the names found in a text, and the number of words examined. */
function look(text: string) {
  const sentences = readSentences(['', text], 'en');
  const counter = new CaseCounter();
  counter.add(sentences);
  const names = findNames(sentences, 'en', counter.counts);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return { names, words };
}

test.each([
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  ['one word of 100,000 capitals', 'A'.repeat(100_000)],
  ['20,000 capitalized words in a row', 'Word '.repeat(20_000)],
  ['100,000 signs', '(“'.repeat(50_000)],
  ['several scripts in one word', 'Ада Ayyubалма 中文Kim '.repeat(2_000)],
  ['initials without end', 'A. '.repeat(20_000)],
  ['lone surrogates and control characters', '\uD800\u0000Robert \uDFFFQuennell\u0007 '.repeat(1_000)],
])('handles %s, and every name is within the text', (_, text) => {
  const { names, words } = look(text);
  expect(words).toBeLessThanOrEqual(text.length);
  expect(names.length).toBeLessThanOrEqual(words);
  for (const { start, end } of names) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test('finds no names in a megabyte of capitals', () => {
  expect(look('ALL OF THIS IS SHOUTED AND NAMES NOBODY. '.repeat(25_000)).names).toEqual([]);
});
