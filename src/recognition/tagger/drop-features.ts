import type { TokenStretch } from './perceptron.ts';

/** The share of features that is hidden. */
const share = 0.4;
const limit = share * 2 ** 32;

/** Transitions are never hidden, so they are learned too weak for words with all features, by this factor. */
export const transitionFactor = 1 / (1 - share);

/**
 * Hides features at random while weights are learned (dropout). Otherwise the names that recur in an article would be
 * learned by heart, and little of what is around them.
 */
export class FeatureDrop {
  #state: number;
  /** The features of one example; the same memory each time, because asking for some is slow. */
  #kept = new Int32Array(0);
  #size = 0;

  /** @param seed not 0 */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** Returns an example with some of its features; it is valid until the next call. */
  thin<T extends TokenStretch>(example: T): T {
    const length = example.words.reduce((sum, { own, rules }) => sum + own.length + rules.length, 0);
    if (this.#kept.length < length) this.#kept = new Int32Array(length * 2);
    this.#size = 0;
    const words = example.words.map(({ own, rules }) => ({ own: this.#pick(own), rules: this.#pick(rules) }));
    return { ...example, words };
  }

  #pick(ids: Int32Array): Int32Array {
    const kept = this.#kept;
    const first = this.#size;
    let size = first;
    let state = this.#state;
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
    this.#size = size;
    return kept.subarray(first, size);
  }
}
