import { expect, test } from 'vitest';
import { readSentences } from '../../../../src/recognition/find-names.ts';
import { consistencyScores } from '../../../../src/recognition/tagger/consistency-scores.ts';
import { likelihoodsOf } from '../../../../src/recognition/tagger/likelihoods.ts';
import { barred, Decoder, type Weights } from '../../../../src/recognition/tagger/perceptron.ts';
import { openStretches } from '../../../../src/recognition/tagger/stretches.ts';
import { stretchOfWords } from '../../../support/recognition/stretch.ts';

// Tags: outside, person, further word, place, further word. Feature 0 says a person, 1 slightly a place, 2 clearly a place.
const tags = 5;
const weights: Weights = {
  tags,
  hasRules: false,
  features: Float32Array.from(
    [
      [0, 6, 0, 0, 0],
      [0, 0, 0, 0.5, 0],
      [0, 0, 0, 6, 0],
    ].flat(),
  ),
  transitions: new Float32Array((tags + 2) * tags).map((_, index) =>
    index < tags && (index === 2 || index === 4) ? barred : 0,
  ),
};

/** The tags of the capitalized words of a text, each with the number of its feature. */
function tagsOf(text: string, features: readonly number[], isConsistent = true): number[] {
  const sentences = readSentences(['', text], 'en');
  const stretches = openStretches(sentences).map((at, index) => ({
    at,
    ...stretchOfWords([{ own: [features[index]!], rules: [0] }]),
  }));
  const added = consistencyScores(stretches, sentences, likelihoodsOf(stretches, weights), tags);
  const decoder = new Decoder(weights);
  return stretches.map(
    (stretch, index) => decoder.decode(stretch, undefined, isConsistent ? added[index] : undefined)[0]!,
  );
}

const text = 'so Quenvell left; it saw Quenvell there; it saw Ostermark there.';

test('a clear occurrence decides uncertain ones of the same word', () => {
  expect(tagsOf(text, [0, 1, 1], false)).toEqual([1, 3, 3]);
  expect(tagsOf(text, [0, 1, 1])).toEqual([1, 1, 3]);
});

test('a clear occurrence keeps its kind beside a clear one of another kind', () => {
  expect(tagsOf('so Quenvell left; it saw Quenvell there.', [0, 2])).toEqual([1, 3]);
});

test('a word that occurs once gets no scores', () => {
  const sentences = readSentences(['', text], 'en');
  const stretches = openStretches(sentences).map((at) => ({
    at,
    ...stretchOfWords(Array.from({ length: at.last - at.first + 1 }, () => ({ own: [1], rules: [0] }))),
  }));
  const scores = consistencyScores(stretches, sentences, likelihoodsOf(stretches, weights), tags);
  const isUsed = scores.map((row) => row.some((score) => score !== 0));
  const texts = stretches.map(({ at }) => sentences[at.sentence]!.words[at.first]!.text);
  expect(texts.map((word, index) => `${word} ${isUsed[index]}`)).toEqual([
    'Quenvell true',
    'Quenvell true',
    'Ostermark false',
  ]);
});
