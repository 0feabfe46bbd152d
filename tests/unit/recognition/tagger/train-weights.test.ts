import { describe, expect, test } from 'vitest';
import { hiddenShare, transitionFactor } from '../../../../src/recognition/tagger/drop-features.ts';
import { Decoder } from '../../../../src/recognition/tagger/perceptron.ts';
import { trainField } from '../../../../src/recognition/tagger/train-field.ts';
import { type Example, trainPerceptron } from '../../../../src/recognition/tagger/train-perceptron.ts';
import { trainWeights } from '../../../../src/recognition/tagger/learn-model.ts';
import { stretchOfWords } from '../../../support/recognition/stretch.ts';

const settings = {
  tags: 3,
  features: 10,
  hasRules: false,
  // As for names: 0 is outside, 1 begins a name, 2 continues it.
  follows: (before: number, tag: number) => tag !== 2 || before > 0,
  epochs: 5,
  runs: 2,
  seed: 1,
};

/** Returns a sequence of words with one feature each; the tag −1 is undecided. */
function example(features: readonly number[], tags: readonly number[]): Example {
  return {
    ...stretchOfWords(features.map((feature) => ({ own: [feature] }))),
    tags: Int32Array.from(tags),
  };
}

const lessons = [example([0, 1, 2], [0, 1, 2]), example([1, 2, 0], [1, 2, 0]), example([3, 0], [0, 0])];

describe.each([
  ['a perceptron', trainPerceptron],
  ['a random field', trainField],
  ['both together', trainWeights],
])('%s', (_, train) => {
  test('learns tags and which of them follow each other', () => {
    const decoder = new Decoder(train(lessons, settings));
    expect([...decoder.decode(example([3, 1, 2], []))]).toEqual([0, 1, 2]);
    expect([...decoder.decode(example([2, 0], []))][0]).not.toBe(2);
  });

  test('learns from partly decided examples what is decided, and nothing about the rest', () => {
    const partly = [...lessons, example([4, 5], [1, -1]), example([5, 4], [-1, 1]), example([4], [1])];
    const decoder = new Decoder(train(partly, settings));
    expect([...decoder.decode(example([4], []))]).toEqual([1]);
  });

  test('learns the same each time', () => {
    expect(train(lessons, settings)).toEqual(train(lessons, settings));
  });

  test('finds nothing after learning from nothing', () => {
    expect([...new Decoder(train([], settings)).decode(example([1, 2], []))]).toEqual([0, 0]);
  });
});

test('a random field depends little on the order of its examples', () => {
  // Half of them say that the word is outside of names, and half that it begins one.
  const undecided = Array.from({ length: 400 }, (_, index) => example([0], [index % 2]));
  const differences = Array.from({ length: 40 }, (_, seed) => {
    const { features } = trainField(undecided, { ...settings, seed: seed + 1 });
    return features[1]! - features[0]!;
  });
  const squares = differences.reduce((sum, difference) => sum + difference ** 2, 0);
  // Without averaging over epochs it is 0.16.
  expect(Math.sqrt(squares / differences.length)).toBeLessThan(0.1);
});

test('the weights of a random field sum up to the logarithm of a likelihood', () => {
  // Three of four say that the word begins a name.
  const learnt = Array.from({ length: 200 }, (_, index) => example([0], [index % 4 === 0 ? 0 : 1]));
  const { features, transitions } = trainField(learnt, settings);
  const end = (settings.tags + 1) * settings.tags;
  const difference = (weights: Float32Array, at: number) => weights[at + 1]! - weights[at]!;
  // They are made stronger for words with all features, because they were learned with fewer; here is only one.
  const ofTransitions =
    (difference(transitions, 0) + difference(transitions, end)) / transitionFactor(hiddenShare(learnt));
  const sum = difference(features, 0) + ofTransitions;
  // The odds are 3 to 1.
  expect(sum).toBeGreaterThan(Math.log(3) / 1.25);
  expect(sum).toBeLessThan(Math.log(3) * 1.25);
});

test('a word that may begin no name begins none', () => {
  const decoder = new Decoder(trainWeights(lessons, settings));
  expect([...decoder.decode({ ...example([1, 2], []), starts: Uint8Array.of(0, 1) })][0]).toBe(0);
});
