import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import type { Model } from '../../../../src/recognition/tagger/model.ts';
import type { NameClassifier } from '../../../../src/recognition/tagger/name-classifier.ts';
import type { Weights } from '../../../../src/recognition/tagger/perceptron.ts';
import { tagArticle } from '../../../../src/recognition/tagger/tag-article.ts';
import { neighborClassifier } from '../../../support/neighbor-classifier.ts';

// After “so” a word is a person, after “saw” slightly a place. Tags: outside, person, further, place, further.
const weights: Weights = {
  tags: 5,
  hasRules: false,
  features: Float32Array.of(0, 6, 0, 0, 0, 0, 0, 0, 0.5, 0),
  transitions: new Float32Array(7 * 5),
};

/** The kinds of the names in a fictional text by the first tagger and by the second one, which is the same here. */
function kindsIn(text: string, knowledge: NameClassifier) {
  const model: Model = {
    kinds: ['person', 'place'],
    features: new Map([
      ['w-=so', 0],
      ['w-=saw', 1],
    ]),
    weights,
    blind: weights,
    classifier: knowledge,
  };
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
