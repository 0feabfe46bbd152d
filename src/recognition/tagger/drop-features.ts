import type { TokenStretch } from './perceptron.ts';

/** The share of features that is hidden; and where words have few, as without capitals, because fewer of them say nearly the same. */
const share = 0.4;
const shareOfFew = 0.25;
/** The mean number of features of a word below which these are few. */
const few = 46;

/** Returns the share of the features of some words that is hidden while weights are learned from them. */
export function hiddenShare(stretches: readonly TokenStretch[]): number {
  let words = 0;
  let features = 0;
  for (const { length, ids } of stretches) {
    words += length;
    features += ids.length;
  }
  return features < words * few ? shareOfFew : share;
}

/** Returns the factor by which transitions, which are never hidden, are learned too weak for words with all features. */
export function transitionFactor(hidden: number): number {
  return 1 / (1 - hidden);
}

/**
 * Hides features at random while weights are learned (dropout). Otherwise the names that recur in an article would be
 * learned by heart, and little of what is around them.
 */
export class FeatureDrop {
  #state: number;
  /** The features of one example; the same memory each time, because asking for some is slow. */
  #ids = new Int32Array(0);
  #borders = new Int32Array(0);

  readonly #limit: number;

  /**
   * @param seed not 0
   * @param hidden see {@link hiddenShare}
   */
  constructor(seed: number, hidden: number) {
    this.#state = seed;
    this.#limit = hidden * 2 ** 32;
  }

  /** Returns a stretch with some of its features; it is valid until the next call. */
  thin({ length, ids, borders }: TokenStretch): TokenStretch {
    if (this.#ids.length < ids.length) this.#ids = new Int32Array(ids.length * 2);
    if (this.#borders.length < borders.length) this.#borders = new Int32Array(borders.length * 2);
    const kept = this.#ids;
    const keptBorders = this.#borders;
    const limit = this.#limit;
    let size = 0;
    let state = this.#state;
    for (let part = 0; part < length * 2; part += 1) {
      keptBorders[part] = size;
      const end = borders[part + 1]!;
      for (let index = borders[part]!; index < end; index += 1) {
        // Xorshift (G. Marsaglia): one number for each feature must cost little.
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        if (state >>> 0 < limit) continue;
        kept[size] = ids[index]!;
        size += 1;
      }
    }
    keptBorders[length * 2] = size;
    this.#state = state;
    return { length, ids: kept, borders: keptBorders };
  }
}
