/** In bits, a power of two: for a hundred thousand pages, about one in fifty blocks seen once is taken for a second one. */
const filterBits = 1 << 28;
const pageRange = 2 ** 32;

/**
 * Counts on how many pages each block of text stands. Only blocks that stand on several are kept one by one; a filter, which may
 * take a first one for a second one, notes the others. A page that was captured several times in a row counts once.
 */
export class BlockCounts {
  #filter: Uint32Array | undefined;
  /** By digest: the count, and in its lower 32 bits the page with which it was counted last. */
  readonly #counts = new Map<number, number>();

  /** @param page a digest of the address of the page */
  add(digests: Iterable<number>, page: number): void {
    this.#filter ??= new Uint32Array(filterBits / 32);
    for (const digest of digests) {
      const known = this.#counts.get(digest);
      if (known === undefined && !this.#isNoted(digest)) continue;
      const last = page % pageRange;
      if (known !== undefined && known % pageRange === last) continue;
      this.#counts.set(digest, (Math.floor((known ?? pageRange) / pageRange) + 1) * pageRange + last);
    }
  }

  /** Frees what only counting needs; nothing is added later. */
  seal(): void {
    this.#filter = undefined;
  }

  /** The blocks that stand on several pages, each with a number that {@link restore} takes. */
  get shared(): Iterable<readonly [number, number]> {
    return this.#counts;
  }

  /** Adds a block with the number that it had in `shared`. */
  restore(digest: number, noted: number): void {
    this.#counts.set(digest, noted);
  }

  /** Returns on how many pages a block stands; 1 if it was seen once, or never. */
  count(digest: number): number {
    return Math.floor((this.#counts.get(digest) ?? pageRange) / pageRange);
  }

  /** Notes a block; returns whether it was noted before. */
  #isNoted(digest: number): boolean {
    const filter = this.#filter!;
    let isNoted = true;
    for (const hash of [digest % filterBits, Math.floor(digest / 0x1_0000) % filterBits]) {
      const mask = 1 << (hash & 31);
      if ((filter[hash >>> 5]! & mask) === 0) {
        isNoted = false;
        filter[hash >>> 5]! |= mask;
      }
    }
    return isNoted;
  }
}
