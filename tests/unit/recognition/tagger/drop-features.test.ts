import { expect, test } from 'vitest';
import { FeatureDrop, hiddenShare } from '../../../../src/recognition/tagger/drop-features.ts';
import { stretchOfWords, wordsOfStretch } from '../../../support/recognition/stretch.ts';

const ids = Array.from({ length: 1_000 }, (_, index) => index);
const example = stretchOfWords([{ own: ids, rules: ids }]);
/** What is left of an example, copied because the next call overwrites it. */
function thinned(drop: FeatureDrop) {
  return wordsOfStretch(drop.thin(example))[0]!;
}

test('hides the given share of features, and keeps the others in their order', () => {
  const { own, rules } = thinned(new FeatureDrop(1987, 0.4));
  for (const kept of [own, rules]) {
    expect(kept.length).toBeGreaterThan(520);
    expect(kept.length).toBeLessThan(680);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
  }
  expect(wordsOfStretch(example)[0]!.own).toHaveLength(1_000);
});

test('hides others each time, and the same for the same seed', () => {
  const drop = new FeatureDrop(1987, 0.4);
  const first = thinned(drop).own;
  expect(thinned(drop).own).not.toEqual(first);
  expect(thinned(new FeatureDrop(1987, 0.4)).own).toEqual(first);
});

test('keeps the words of a stretch apart', () => {
  const words = [
    { own: [1, 2], rules: [3] },
    { own: [], rules: [] },
    { own: [4], rules: [5, 6] },
  ];
  expect(wordsOfStretch(new FeatureDrop(1987, 0).thin(stretchOfWords(words)))).toEqual(words);
});

test('hides fewer where words have few features', () => {
  const withFeatures = (count: number) =>
    stretchOfWords([{ own: ids.slice(0, count) }, { own: ids.slice(0, count) }]);
  expect(hiddenShare([withFeatures(45)])).toBeLessThan(hiddenShare([withFeatures(46)]));
  expect(hiddenShare([withFeatures(46)])).toBe(hiddenShare([withFeatures(64)]));
  expect(hiddenShare([withFeatures(30), withFeatures(64)])).toBe(hiddenShare([withFeatures(60)]));
});
