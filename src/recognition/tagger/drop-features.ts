import type { TokenStretch } from './perceptron.ts';

/** The share of features that is hidden. */
const share = 0.3;
const limit = share * 2 ** 32;

/** Transitions are never hidden, so they are learnt too weak for words with all features, by this factor. */
export const transitionFactor = 1 / (1 - share);

/**
 * Hides features at random while weights are learnt (dropout). Otherwise the names that recur in an article would be
 * learnt by heart, and little of what is around them.
 */
export class FeatureDrop {
  #state: number;

  /** @param seed not 0 */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** Returns an example with some of its features. */
  thin<T extends TokenStretch>(example: T): T {
    const words = example.words.map(({ own, rules }) => ({ own: this.#pick(own), rules: this.#pick(rules) }));
    return { ...example, words };
  }

  #pick(ids: Int32Array): Int32Array {
    const kept = new Int32Array(ids.length);
    let state = this.#state;
    let size = 0;
    for (const id of ids) {
      // Xorshift (G. Marsaglia): one number for each feature must cost little.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if (state >>> 0 < limit) continue;
      kept[size] = id;
      size += 1;
    }
    this.#state = state;
    return kept.subarray(0, size);
  }
}
