import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import type { Model } from '../../../../src/recognition/tagger/model.ts';
import type { NameClassifier } from '../../../../src/recognition/tagger/name-classifier.ts';
import type { Weights } from '../../../../src/recognition/tagger/perceptron.ts';
import { noOpenedWords } from '../../../../src/recognition/tagger/stretches.ts';
import { tagArticle } from '../../../../src/recognition/tagger/tag-article.ts';
import { neighborClassifier } from '../../../support/neighbor-classifier.ts';

// After “so” a word is a person, after “saw” slightly a place. Tags: outside, person, further, place, further.
const weights: Weights = {
  tags: 5,
  hasRules: false,
  features: Float32Array.of(0, 6, 0, 0, 0, 0, 0, 0, 0.5, 0),
  transitions: new Float32Array(7 * 5),
};

function modelWith(knowledge: NameClassifier): Model {
  return {
    kinds: ['person', 'place'],
    opened: noOpenedWords,
    features: new Map([
      ['w-=so', 0],
      ['w-=saw', 1],
    ]),
    weights,
    blind: weights,
    classifier: knowledge,
    tickLevels: {},
  };
}

/** The kinds of the names in a fictional text by the first tagger and by the second one, which is the same here. */
function kindsIn(text: string, knowledge: NameClassifier) {
  const model = modelWith(knowledge);
  const sentences = readSentences(['', text], 'en');
  const { spans, blind } = tagArticle({ sentences, rules: [] }, new Map(), model);
  return { first: spans.map(({ kind }) => kind), second: blind.map(({ kind }) => kind) };
}

test('a clear occurrence of a word helps both taggers at the others', () => {
  const nothing = neighborClassifier('nowhere', [0, 0, 0]);
  const different = ['person', 'place'];
  expect(kindsIn('so Quenvell left; it saw Ostermark there.', nothing)).toEqual({
    first: different,
    second: different,
  });
  const same = ['person', 'person'];
  expect(kindsIn('so Quenvell left; it saw Quenvell there.', nothing)).toEqual({ first: same, second: same });
});

test('the classifier decides about the names of the first tagger; the second stays independent of it', () => {
  expect(kindsIn('it saw Ostermark there.', neighborClassifier('saw', [0, 4, 0]))).toEqual({
    first: ['person'],
    second: ['place'],
  });
});

test('what a name was cut off from is not taken for a name by itself', () => {
  // The tagger finds Bell alone; the rules know all of it; the classifier thinks that what follows “and” is a place.
  const sentences = readSentences(['', 'it saw Bell Patent and Ostermark Office there.'], 'en');
  const rules = [
    { sentence: 0, first: 2, last: 6, kind: 'place' as const, key: '', margin: 1, hasTitle: false },
  ];
  const model = modelWith(neighborClassifier('and', [-9, 0, 9]));
  const { spans } = tagArticle({ sentences, rules }, new Map(), model);
  expect(spans).toMatchObject([{ sentence: 0, first: 2, last: 6, kind: 'place' }]);
});

test('names that the classifier adds are corrected, too', () => {
  const sentences = readSentences(['', 'then the mayor Ada Quenvell Monday left.'], 'en');
  const model = modelWith(neighborClassifier('mayor', [-9, 9, 0]));
  const { spans } = tagArticle({ sentences, rules: [] }, new Map(), model);
  expect(spans).toEqual([{ sentence: 0, first: 3, last: 4, kind: 'person' }]);
});

test('a word in letters without case is a name with a little less evidence than one with a capital', () => {
  // Words are no names, but those after “saw” and “دید” nearly as likely are places.
  const close = (place: number): Weights => ({
    ...weights,
    features: Float32Array.of(0, -9, -9, -9, -9, 0, 0, 0, place, 0, 0, 0, 0, place, 0),
  });
  const placesIn = (text: string, language: string, place: number) => {
    const model = modelWith(neighborClassifier('nowhere', [0, 0, 0]));
    const features = new Map([
      ['b', 0],
      ['w-=saw', 1],
      ['w-=دید', 2],
    ]);
    const sentences = readSentences(['', text], language);
    const near = { ...model, features, weights: close(place), blind: close(place) };
    return tagArticle({ sentences, rules: [] }, new Map(), near).blind.length;
  };
  expect(placesIn('او دید کوندل را', 'fa', 8.6)).toBe(1);
  expect(placesIn('او دید کوندل را', 'fa', 8)).toBe(0);
  expect(placesIn('it saw Ostermark there.', 'en', 8.6)).toBe(0);
  expect(placesIn('it saw Ostermark there.', 'en', 9.2)).toBe(1);
});
