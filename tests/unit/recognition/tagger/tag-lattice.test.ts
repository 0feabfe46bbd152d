import { describe, expect, test } from 'vitest';
import { TagLattice } from '../../../../src/recognition/tagger/tag-lattice.ts';

const tags = 3;
const length = 4;
/** Scores that are all different, and one forbidden transition. */
const scores = Array.from({ length: length * tags }, (_, index) => 0.3 + ((index * 7) % 11) / 5);
const transitions = Array.from({ length: (tags + 2) * tags }, (_, index) =>
  index === 5 ? 0 : 0.2 + ((index * 5) % 13) / 6,
);

/** Returns all sequences of tags with their scores. */
function sequences(fixed: readonly number[]): { path: number[]; score: number }[] {
  let paths: number[][] = [[]];
  for (let at = 0; at < length; at += 1)
    paths = paths.flatMap((path) => [0, 1, 2].map((tag) => [...path, tag]));
  return paths
    .filter((path) => path.every((tag, at) => fixed[at] === -1 || fixed[at] === tag))
    .map((path) => ({
      path,
      score: path.reduce(
        (product, tag, at) =>
          product *
          scores[at * tags + tag]! *
          transitions[at === 0 ? tag : (path[at - 1]! + 1) * tags + tag]! *
          (at === length - 1 ? transitions[(tags + 1) * tags + tag]! : 1),
        1,
      ),
    }));
}

function likelihoods(fixed: readonly number[]) {
  const lattice = new TagLattice(tags, length);
  lattice.scores.set(scores);
  lattice.transitions.set(transitions);
  const ofTags = new Float64Array(length * tags);
  const ofTransitions = new Float64Array(transitions.length);
  const isPossible = lattice.addLikelihoods(length, Int32Array.from(fixed), 1, ofTags, ofTransitions);
  return { isPossible, ofTags, ofTransitions };
}

describe('the likelihoods of tags', () => {
  test.each([
    ['of undecided words', [-1, -1, -1, -1]],
    ['of partly decided words', [-1, 2, -1, 0]],
    ['of decided words', [0, 1, 2, 1]],
  ])('%s are those of all sequences that fit', (_, fixed) => {
    const all = sequences(fixed);
    const total = all.reduce((sum, { score }) => sum + score, 0);
    const { ofTags, ofTransitions } = likelihoods(fixed);
    for (let at = 0; at < length; at += 1) {
      for (let tag = 0; tag < tags; tag += 1) {
        const fitting = all.filter(({ path }) => path[at] === tag);
        const expected = fitting.reduce((sum, { score }) => sum + score, 0) / total;
        expect(ofTags[at * tags + tag]).toBeCloseTo(expected, 10);
      }
    }
    for (let tag = 0; tag < tags; tag += 1) {
      const shareOf = (at: number) =>
        all.reduce((sum, { path, score }) => sum + (path.at(at) === tag ? score : 0), 0) / total;
      expect(ofTransitions[tag]).toBeCloseTo(shareOf(0), 10);
      expect(ofTransitions[(tags + 1) * tags + tag]).toBeCloseTo(shareOf(-1), 10);
    }
    for (let before = 0; before < tags; before += 1) {
      for (let tag = 0; tag < tags; tag += 1) {
        const expected = all.reduce(
          (sum, { path, score }) =>
            sum + path.filter((one, at) => at > 0 && one === tag && path[at - 1] === before).length * score,
          0,
        );
        expect(ofTransitions[(before + 1) * tags + tag]).toBeCloseTo(expected / total, 10);
      }
    }
  });

  test.each([[[0, 2, -1, -1]], [[1, 1, 0, 2]]])(
    'do not exist for tags that may not follow each other: %j',
    (fixed) => {
      const { isPossible, ofTags } = likelihoods(fixed);
      expect(transitions[(0 + 1) * tags + 2]).toBe(0);
      expect(isPossible).toBe(false);
      expect([...ofTags].every((value) => value === 0)).toBe(true);
    },
  );
});
