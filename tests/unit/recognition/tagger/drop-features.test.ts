import { expect, test } from 'vitest';
import { FeatureDrop } from '../../../../src/recognition/tagger/drop-features.ts';

const ids = Int32Array.from({ length: 1_000 }, (_, index) => index);
const example = { words: [{ own: ids, rules: ids }] };
/** What is left of an example, copied because the next call overwrites it. */
function thinned(drop: FeatureDrop) {
  const { own, rules } = drop.thin(example).words[0]!;
  return { own: [...own], rules: [...rules] };
}

test('hides about four in ten features, and keeps the others in their order', () => {
  const { own, rules } = thinned(new FeatureDrop(1987));
  for (const kept of [own, rules]) {
    expect(kept.length).toBeGreaterThan(520);
    expect(kept.length).toBeLessThan(680);
    expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
  }
  expect(example.words[0]!.own).toHaveLength(1_000);
});

test('hides others each time, and the same for the same seed', () => {
  const drop = new FeatureDrop(1987);
  const first = thinned(drop).own;
  expect(thinned(drop).own).not.toEqual(first);
  expect(thinned(new FeatureDrop(1987)).own).toEqual(first);
});
