import { addRows, barred, type TokenStretch, type Weights } from './perceptron.ts';
import { TagLattice } from './tag-lattice.ts';

/** Returns how likely each tag of each word of each stretch is, at word × tags + tag. */
export function likelihoodsOf(stretches: readonly TokenStretch[], weights: Weights): Float64Array[] {
  const { tags, hasRules, features, transitions } = weights;
  const maxLength = stretches.reduce((max, { words }) => Math.max(max, words.length), 1);
  const lattice = new TagLattice(tags, maxLength);
  transitions.forEach((value, index) => {
    lattice.transitions[index] = value <= barred / 2 ? 0 : Math.exp(value);
  });
  const { scores } = lattice;
  const ofTransitions = new Float64Array(transitions.length);
  return stretches.map(({ words }) => {
    words.forEach(({ own, rules }, index) => {
      const row = index * tags;
      scores.fill(0, row, row + tags);
      addRows(scores, row, own, features, tags);
      if (hasRules) addRows(scores, row, rules, features, tags);
      const max = scores.subarray(row, row + tags).reduce((best, score) => Math.max(best, score), -Infinity);
      for (let at = row; at < row + tags; at += 1) scores[at] = Math.exp(scores[at]! - max);
    });
    const likelihoods = new Float64Array(words.length * tags);
    lattice.addLikelihoods(words.length, undefined, 1, likelihoods, ofTransitions);
    return likelihoods;
  });
}
