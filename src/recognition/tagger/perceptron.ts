/**
 * Consecutive words that may belong to names, with the numbers of their features; the words around them don’t. All are in
 * one array, because what is learned reads each of them many times.
 */
export interface TokenStretch {
  /** How many words these are. */
  readonly length: number;
  /** The features of one word after the other: its own, then those from the rules, which are hidden from a tagger without rules. */
  readonly ids: Int32Array;
  /** Where in `ids` the own features of word n begin, at 2n, and those from the rules, at 2n + 1; at last the end. */
  readonly borders: Int32Array;
  /** 0 for each word that begins no name; any may begin one without it. */
  readonly starts?: Uint8Array;
}

/** The weights of a linear tagger: of each feature for each tag, and of each tag after each other. */
export interface Weights {
  readonly tags: number;
  readonly hasRules: boolean;
  /** At feature × tags + tag. */
  readonly features: Float32Array;
  /** At (previous tag + 1) × tags + tag; the last row is that of the end. */
  readonly transitions: Float32Array;
}

/** Weights while they are learned, or thereafter. */
type ChangingWeights = Pick<Weights, 'tags' | 'hasRules'> &
  Readonly<Record<'features' | 'transitions', Float32Array | Float64Array>>;

/** The score of a forbidden transition. */
export const barred = -1e9;

/** Finds the best tags of stretches (Viterbi) with weights that may change between calls. */
export class Decoder {
  readonly #weights: ChangingWeights;
  #scores = new Float64Array(0);
  #back = new Int32Array(0);

  constructor(weights: ChangingWeights) {
    this.#weights = weights;
  }

  /**
   * @param fixed decided tags; -1 for those to find
   * @param added scores to add to the tags, at word × tags + tag
   */
  decode(stretch: TokenStretch, fixed?: Int32Array, added?: Float64Array): Int32Array {
    const { tags, transitions } = this.#weights;
    const { length, starts } = stretch;
    if (this.#scores.length < length * tags) {
      this.#scores = new Float64Array(length * tags * 2);
      this.#back = new Int32Array(length * tags * 2);
    }
    const scores = this.#scores;
    const back = this.#back;
    for (let at = 0; at < length; at += 1) {
      const row = at * tags;
      if (added) scores.set(added.subarray(row, row + tags), row);
      else scores.fill(0, row, row + tags);
      addWeights(scores, stretch, at, this.#weights);
      const decided = fixed ? fixed[at]! : -1;
      for (let tag = 0; tag < tags; tag += 1) {
        if ((decided >= 0 && decided !== tag) || (decided < 0 && tag % 2 === 1 && starts?.[at] === 0)) {
          scores[row + tag] = barred;
          continue;
        }
        if (at === 0) {
          scores[row + tag]! += transitions[tag]!;
          continue;
        }
        let best = -Infinity;
        let from = 0;
        for (let before = 0; before < tags; before += 1) {
          const value = scores[row - tags + before]! + transitions[(before + 1) * tags + tag]!;
          if (value > best) {
            best = value;
            from = before;
          }
        }
        scores[row + tag]! += best;
        back[row + tag] = from;
      }
    }
    const lastRow = (length - 1) * tags;
    let tag = 0;
    let best = -Infinity;
    for (let last = 0; last < tags; last += 1) {
      const value = scores[lastRow + last]! + transitions[(tags + 1) * tags + last]!;
      if (value > best) {
        best = value;
        tag = last;
      }
    }
    const found = new Int32Array(length);
    for (let at = length - 1; at >= 0; at -= 1) {
      found[at] = tag;
      tag = back[at * tags + tag]!;
    }
    return found;
  }
}

/** Adds the weights of the features of a word to the scores of its tags, at word × tags + tag. */
export function addWeights(
  scores: Float64Array,
  { ids, borders }: TokenStretch,
  word: number,
  { tags, hasRules, features }: Pick<ChangingWeights, 'tags' | 'hasRules' | 'features'>,
): void {
  const row = word * tags;
  const end = borders[word * 2 + (hasRules ? 2 : 1)]!;
  for (let index = borders[word * 2]!; index < end; index += 1) {
    const base = ids[index]! * tags;
    for (let tag = 0; tag < tags; tag += 1) scores[row + tag]! += features[base + tag]!;
  }
}
