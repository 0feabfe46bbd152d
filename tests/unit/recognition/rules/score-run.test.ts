import { expect, test } from 'vitest';
import { scoreWords } from '../../../../src/recognition/rules/score-run.ts';
import { wordsOfText } from '../../../../src/recognition/text/words.ts';

/** Words that an archive nearly always writes small. */
const counts = new Map(['mobile', 'web', 'search'].map((word) => [word, { lower: 9, upper: 1 }]));
const personIn = (text: string) => scoreWords(wordsOfText(text), counts).person;

test('a name that begins with an ordinary word is a person’s if it ends in a known surname', () => {
  expect(personIn('Mobile Hernandez')).toBeGreaterThan(2);
  expect(personIn('Mobile Quorvex')).toBeLessThan(0);
  expect(personIn('Zorinda Quorvex')).toBeGreaterThan(0);
});

test('a name that ends in an ordinary word is a person’s only if it begins with a given name', () => {
  expect(personIn('Quorvex Search')).toBeLessThan(0);
  expect(personIn('Anna Search')).toBeGreaterThan(0);
});
