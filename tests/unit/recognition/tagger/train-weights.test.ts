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

  test('learns nothing about what rules say unless it has them', () => {
    const words = [
      { own: [0], rules: [6] },
      { own: [1], rules: [7] },
    ];
    const withRules: Example[] = [{ ...stretchOfWords(words), tags: Int32Array.of(0, 1) }];
    const ofRules = (hasRules: boolean) =>
      train(withRules, { ...settings, hasRules }).features.subarray(6 * settings.tags, 8 * settings.tags);
    expect([...ofRules(false)].every((weight) => weight === 0)).toBe(true);
    expect([...ofRules(true)].some((weight) => weight !== 0)).toBe(true);
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

test('a random field learns the same of tags in another order', () => {
  // Three kinds of words, each with many features and a tag of its own, so that the field becomes very sure.
  const many = 30;
  const words = [0, 1, 2].map((kind) => ({
    own: Array.from({ length: many }, (_, number) => kind * many + number),
  }));
  const learn = (tagOf: readonly number[]) => {
    const learnt = Array.from({ length: 1500 }, (_, index) => ({
      ...stretchOfWords([words[index % 3]!]),
      tags: Int32Array.of(tagOf[index % 3]!),
    }));
    const { features } = trainField(learnt, { ...settings, features: 3 * many, follows: () => true });
    return Array.from({ length: 3 * many }, (_, feature) =>
      tagOf.map((tag) => features[feature * settings.tags + tag]!),
    );
  };
  const inOrder = learn([0, 1, 2]).flat();
  expect(Math.max(...inOrder)).toBeGreaterThan(0.1);
  for (const order of [
    [1, 2, 0],
    [2, 0, 1],
  ]) {
    const differences = learn(order)
      .flat()
      .map((weight, index) => Math.abs(weight - inOrder[index]!));
    expect(Math.max(...differences)).toBeLessThan(1e-6);
  }
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
