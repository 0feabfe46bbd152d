import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../../src/schema/entity-kind.ts';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { GrowingNumbers } from '../../../../src/recognition/tagger/features.ts';
import {
  capitalRuns,
  classifyName,
  learnNameClassifier,
  nameExamples,
} from '../../../../src/recognition/tagger/name-classifier.ts';
import { NameFeatures } from '../../../../src/recognition/tagger/name-features.ts';
import { kindsOfWords } from '../../../../src/recognition/tagger/word-kind.ts';
import { rangeText } from '../../../../src/recognition/text/words.ts';

const kinds: EntityKind[] = ['person', 'place'];

/**
 * Tags the words of a fictional text: 1 and 2 for a person, 3 and 4 for a place, −1 for undecided words.
 *
 * @param tagOf by word; Quenvell#2 is the second Quenvell
 */
function examplesOf(text: string, tagOf: Readonly<Record<string, number>>, numbers = new GrowingNumbers()) {
  const sentences = readSentences(['', text], 'en');
  const seen = new Map<string, number>();
  const tags = sentences.map(({ words }) =>
    Int32Array.from(words, ({ text: word }) => {
      const count = (seen.get(word) ?? 0) + 1;
      seen.set(word, count);
      return tagOf[`${word}#${count}`] ?? tagOf[word] ?? 0;
    }),
  );
  const features = new NameFeatures(sentences, kindsOfWords(sentences, new Map(), new Map()));
  return nameExamples(sentences, tags, features, numbers);
}

const tagsOf = (examples: ReturnType<typeof examplesOf>) => examples.map(({ tags }) => [...tags]).toSorted();

describe('what an article teaches about names', () => {
  test('is one example for each name and kind, however often it occurs', () => {
    const text = 'Then Ada Quenvell of Ostermark spoke. So did Ada Quenvell.';
    expect(tagsOf(examplesOf(text, { Ada: 1, Quenvell: 2, Ostermark: 3, Then: -1, So: -1 }))).toEqual([
      [1],
      [2],
    ]);
  });

  test('is about all words of a name together', () => {
    const numbers = new GrowingNumbers();
    examplesOf('it saw Ada Quenvell.', { Ada: 1, Quenvell: 2 }, numbers);
    expect([...numbers.numbers.keys()].filter((feature) => feature.startsWith('t='))).toEqual([
      't=ada quenvell',
    ]);
  });

  test('includes capitalized words that are no names', () => {
    expect(tagsOf(examplesOf('Then it saw Quenvell.', { Quenvell: 1 }))).toEqual([[0], [1]]);
  });

  test('leaves out what is undecided', () => {
    expect(tagsOf(examplesOf('Then Quenvell of Ostermark spoke.', { Quenvell: -1, Then: -1 }))).toEqual([
      [0],
    ]);
  });

  test('does not call words no name that are one elsewhere in the article', () => {
    const text = 'it saw Quenvell. it saw Marrow and Quenvell.';
    expect(tagsOf(examplesOf(text, { 'Quenvell#1': 1 }))).toEqual([[0], [1]]);
  });
});

test('runs of capitalized words are as long as possible', () => {
  const sentences = readSentences(['', 'Then Ada Quenvell met the Bell House.'], 'en');
  expect(capitalRuns(sentences).map((run) => rangeText(run, sentences))).toEqual([
    'Then Ada Quenvell',
    'Bell House',
  ]);
});

test('a classifier learns kinds and other words from what is around them', () => {
  const numbers = new GrowingNumbers();
  const people = ['Quenvell', 'Marrow', 'Tollund', 'Brise', 'Haldane', 'Orrery'];
  const places = ['Ostermark', 'Tindrum', 'Velmora', 'Saltholm', 'Brackwater', 'Mossen'];
  const others = ['Hullo', 'Alas', 'Hooray', 'Perhaps', 'Bravo', 'Yes'];
  const examples = people.flatMap((person, index) =>
    examplesOf(
      `the captain ${person} slept. the road to ${places[index]!} is long. they shouted ${others[index]!} twice.`,
      { [person]: 1, [places[index]!]: 3 },
      numbers,
    ),
  );
  const classifier = learnNameClassifier(examples, numbers.numbers, kinds, 7);
  const best = (text: string, word: string) => {
    const sentences = readSentences(['', text], 'en');
    const at = sentences[0]!.words.findIndex((one) => one.text === word);
    const features = new NameFeatures(sentences, kindsOfWords(sentences, new Map(), new Map()));
    const likelihoods = classifyName(classifier, features.of([{ sentence: 0, first: at, last: at }]));
    expect(likelihoods.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    return likelihoods.indexOf(Math.max(...likelihoods));
  };
  expect(best('the captain Vellum slept.', 'Vellum')).toBe(1);
  expect(best('the road to Vellum is long.', 'Vellum')).toBe(2);
  expect(best('they shouted Vellum twice.', 'Vellum')).toBe(0);
});
