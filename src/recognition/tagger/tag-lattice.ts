/** The scores of all tags of one stretch, and how likely each tag and each pair of tags is (forward-backward). */
export class TagLattice {
  readonly #tags: number;
  /** The exponential of the score of each tag, at word × tags + tag. */
  readonly scores: Float64Array;
  /** The exponential of each transition’s score, 0 if it is forbidden; at (previous tag + 1) × tags + tag. */
  readonly transitions: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #totals: Float64Array;

  /** @param maxLength the number of words of the longest stretch */
  constructor(tags: number, maxLength: number) {
    this.#tags = tags;
    this.scores = new Float64Array(maxLength * tags);
    this.transitions = new Float64Array((tags + 2) * tags);
    this.#forward = new Float64Array(maxLength * tags);
    this.#backward = new Float64Array(maxLength * tags);
    this.#totals = new Float64Array(maxLength);
  }

  /**
   * Adds the likelihood of each tag and each transition, times a factor.
   *
   * @param fixed decided tags; -1 for undecided ones
   * @returns false if the decided tags are impossible; then nothing is added
   */
  addLikelihoods(
    length: number,
    fixed: Int32Array | undefined,
    factor: number,
    ofTags: Float64Array,
    ofTransitions: Float64Array,
  ): boolean {
    const tags = this.#tags;
    if (!this.#runForward(length, fixed)) return false;
    this.#runBackward(length, fixed);
    for (let at = 0; at < length; at += 1) {
      const row = at * tags;
      for (let tag = 0; tag < tags; tag += 1) {
        const likelihood = this.#forward[row + tag]! * this.#backward[row + tag]!;
        if (likelihood === 0) continue;
        ofTags[row + tag]! += factor * likelihood;
        if (at === length - 1) ofTransitions[(tags + 1) * tags + tag]! += factor * likelihood;
        if (at === 0) {
          ofTransitions[tag]! += factor * likelihood;
          continue;
        }
        const rest = (this.#score(at, tag, length) * this.#backward[row + tag]! * factor) / this.#totals[at]!;
        for (let before = 0; before < tags; before += 1) {
          const index = (before + 1) * tags + tag;
          ofTransitions[index]! += this.#forward[row - tags + before]! * this.transitions[index]! * rest;
        }
      }
    }
    return true;
  }

  #runForward(length: number, fixed: Int32Array | undefined): boolean {
    const tags = this.#tags;
    for (let at = 0; at < length; at += 1) {
      const row = at * tags;
      let total = 0;
      for (let tag = 0; tag < tags; tag += 1) {
        let value = 0;
        if (isOpen(fixed, at, tag)) {
          if (at === 0) value = this.transitions[tag]!;
          else {
            // Where the tag before is decided, no other was possible.
            const decided = fixed === undefined ? -1 : fixed[at - 1]!;
            const end = decided < 0 ? tags : decided + 1;
            for (let before = Math.max(0, decided); before < end; before += 1)
              value += this.#forward[row - tags + before]! * this.transitions[(before + 1) * tags + tag]!;
          }
          value *= this.#score(at, tag, length);
        }
        this.#forward[row + tag] = value;
        total += value;
      }
      if (!(total > 0)) return false;
      this.#totals[at] = total;
      for (let tag = 0; tag < tags; tag += 1) this.#forward[row + tag]! /= total;
    }
    return true;
  }

  #runBackward(length: number, fixed: Int32Array | undefined): void {
    const tags = this.#tags;
    const last = (length - 1) * tags;
    this.#backward.fill(1, last, last + tags);
    for (let at = length - 2; at >= 0; at -= 1) {
      const next = (at + 1) * tags;
      const decided = fixed === undefined ? -1 : fixed[at + 1]!;
      const end = decided < 0 ? tags : decided + 1;
      for (let tag = 0; tag < tags; tag += 1) {
        let value = 0;
        for (let after = Math.max(0, decided); after < end; after += 1) {
          value +=
            this.transitions[(tag + 1) * tags + after]! *
            this.#score(at + 1, after, length) *
            this.#backward[next + after]!;
        }
        this.#backward[at * tags + tag] = value / this.#totals[at + 1]!;
      }
    }
  }

  /** The score of a tag; at the last word with the transition to the end. */
  #score(at: number, tag: number, length: number): number {
    const tags = this.#tags;
    const score = this.scores[at * tags + tag]!;
    return at === length - 1 ? score * this.transitions[(tags + 1) * tags + tag]! : score;
  }
}

function isOpen(fixed: Int32Array | undefined, at: number, tag: number): boolean {
  return fixed === undefined || fixed[at]! < 0 || fixed[at] === tag;
}
