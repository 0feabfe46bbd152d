import { addWeights, barred, type TokenStretch, type Weights } from './perceptron.ts';
import { TagLattice } from './tag-lattice.ts';

/** Returns how likely each tag of each word of each stretch is, at word × tags + tag. */
export function likelihoodsOf(stretches: readonly TokenStretch[], weights: Weights): Float64Array[] {
  const { tags, transitions } = weights;
  const maxLength = stretches.reduce((max, { length }) => Math.max(max, length), 1);
  const lattice = new TagLattice(tags, maxLength);
  transitions.forEach((value, index) => {
    lattice.transitions[index] = value <= barred / 2 ? 0 : Math.exp(value);
  });
  const { scores } = lattice;
  const ofTransitions = new Float64Array(transitions.length);
  return stretches.map((stretch) => {
    const { length } = stretch;
    for (let word = 0; word < length; word += 1) {
      const row = word * tags;
      scores.fill(0, row, row + tags);
      addWeights(scores, stretch, word, weights);
      let max = -Infinity;
      for (let at = row; at < row + tags; at += 1) max = Math.max(max, scores[at]!);
      for (let at = row; at < row + tags; at += 1) scores[at] = Math.exp(scores[at]! - max);
    }
    const likelihoods = new Float64Array(length * tags);
    lattice.addLikelihoods(length, undefined, 1, likelihoods, ofTransitions);
    return likelihoods;
  });
}
