import { FeatureDrop, hiddenShare, transitionFactor } from './drop-features.ts';
import { addWeights, barred, type TokenStretch, type Weights } from './perceptron.ts';
import { randomNumbers, shuffle } from './random-order.ts';
import { TagLattice } from './tag-lattice.ts';
import type { Example, FieldSettings } from './train-perceptron.ts';

const epochs = 12;
/** The weights are the means of those after each epoch from this one on. */
const firstAveraged = 4;
/** Weights are drawn to 0 with this strength, divided by the number of examples (L2). */
const decay = 2;
/** The size of the first steps. */
const firstRate = 0.1;
/** Smaller changes are skipped. */
const minChange = 1e-4;

interface FieldWeights extends Pick<Weights, 'tags' | 'hasRules'> {
  readonly features: Float64Array;
}

/**
 * Learns weights as those of a linear-chain conditional random field, by stochastic gradient descent (L. Bottou). Any
 * tags that fit the decided ones are right. Averaging evens out what hiding features at random and the last examples
 * did (B. Polyak and A. Juditsky, 1992). The result is deterministic.
 */
export function trainField(examples: readonly Example[], settings: FieldSettings): Weights {
  const { tags, features, hasRules, follows, seed } = settings;
  // Both are kept without their common factor, so that all weights shrink at once.
  const weights = new Float64Array(features * tags);
  const changing: FieldWeights = { tags, hasRules, features: weights };
  const transitions = new Float64Array((tags + 2) * tags);
  let factor = 1;
  const averages = new Float32Array(weights.length);
  const averagesOfTransitions = new Float32Array(transitions.length);
  const isAllowed = Uint8Array.from(transitions, (_, index) =>
    follows(Math.floor(index / tags) - 1, index % tags) || index >= (tags + 1) * tags ? 1 : 0,
  );
  const maxLength = examples.reduce((max, { length }) => Math.max(max, length), 1);
  const lattice = new TagLattice(tags, maxLength);
  const change = new Float64Array(maxLength * tags);
  const changeOfTransitions = new Float64Array(transitions.length);

  const lambda = decay / Math.max(1, examples.length);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomNumbers(seed);
  const hidden = hiddenShare(examples);
  const drop = new FeatureDrop(seed + 1, hidden);
  let step = 1 / (firstRate * lambda);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { length, tags: decided } = examples[index]!;
      const stretch = drop.thin(examples[index]!);
      setScores(lattice.scores, stretch, changing, factor);
      for (let at = 0; at < transitions.length; at += 1)
        lattice.transitions[at] = isAllowed[at] === 1 ? Math.exp(transitions[at]! * factor) : 0;
      change.fill(0, 0, length * tags);
      changeOfTransitions.fill(0);
      if (!lattice.addLikelihoods(length, decided, 1, change, changeOfTransitions)) continue;
      lattice.addLikelihoods(length, undefined, -1, change, changeOfTransitions);
      const rate = 1 / (lambda * step);
      step += 1;
      factor *= 1 - rate * lambda;
      const by = rate / factor;
      for (let at = 0; at < transitions.length; at += 1) transitions[at]! += by * changeOfTransitions[at]!;
      for (let at = 0; at < length; at += 1) changeWeights(changing, stretch, at, change, by);
    }
    if (epoch < firstAveraged) continue;
    const share = factor / (epochs - firstAveraged);
    for (let at = 0; at < weights.length; at += 1) averages[at]! += weights[at]! * share;
    for (let at = 0; at < transitions.length; at += 1) averagesOfTransitions[at]! += transitions[at]! * share;
  }
  return {
    tags,
    hasRules,
    features: averages,
    transitions: averagesOfTransitions.map((value, at) =>
      isAllowed[at] === 1 ? value * transitionFactor(hidden) : barred,
    ),
  };
}

/** Writes the exponentials of the scores of all tags; the best tag of each word has 1, so that none is too large. */
function setScores(scores: Float64Array, stretch: TokenStretch, weights: FieldWeights, factor: number): void {
  const { tags } = weights;
  for (let at = 0; at < stretch.length; at += 1) {
    const row = at * tags;
    scores.fill(0, row, row + tags);
    addWeights(scores, stretch, at, weights);
    let max = -Infinity;
    for (let tag = 0; tag < tags; tag += 1) max = Math.max(max, scores[row + tag]!);
    for (let tag = 0; tag < tags; tag += 1) scores[row + tag] = Math.exp((scores[row + tag]! - max) * factor);
  }
}

/** Changes the weights of the features of a word for each tag by its change, at word × tags + tag, times a factor. */
function changeWeights(
  { tags, hasRules, features }: FieldWeights,
  { ids, borders }: TokenStretch,
  word: number,
  change: Float64Array,
  by: number,
): void {
  const row = word * tags;
  let isChanged = false;
  for (let at = row; at < row + tags; at += 1) {
    if (Math.abs(change[at]!) < minChange) change[at] = 0;
    else isChanged = true;
  }
  if (!isChanged) return;
  const end = borders[word * 2 + (hasRules ? 2 : 1)]!;
  for (let index = borders[word * 2]!; index < end; index += 1) {
    const base = ids[index]! * tags;
    for (let tag = 0; tag < tags; tag += 1) features[base + tag]! += by * change[row + tag]!;
  }
}
