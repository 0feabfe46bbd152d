import type { ArticleRecord } from '../../archive/record.ts';

/** How many rows of a sketch must be the same for two texts to be compared, and of how many such bands one. */
const rows = 6;
const bands = 8;

/** Odd multipliers by which the hashes of a sketch differ. */
const multipliers = Array.from(
  { length: rows * bands },
  (_, index) => Math.imul(2 * index + 1, 0x9e3779b1) | 1,
);

/**
 * Finds texts that are nearly the same without comparing each with each: by sketches of them (MinHash), of which
 * those of like texts agree in a band. Two texts of which 90 % is the same are found 998 times of 1,000.
 */
export class TextSketches {
  /** Band and its rows → the articles that have them. */
  readonly #bands = new Map<string, ArticleRecord[]>();

  /** Adds a text. @returns those before it that may be nearly the same */
  add(article: ArticleRecord, shingles: ReadonlySet<number>): ReadonlySet<ArticleRecord> {
    const least = new Uint32Array(multipliers.length).fill(0xffffffff);
    for (const shingle of shingles) {
      for (let index = 0; index < multipliers.length; index += 1) {
        const mixed = Math.imul(shingle ^ (shingle >>> 15), multipliers[index]!) >>> 0;
        if (mixed < least[index]!) least[index] = mixed;
      }
    }
    const alike = new Set<ArticleRecord>();
    for (let band = 0; band < bands; band += 1) {
      const key = `${band} ${least.subarray(band * rows, (band + 1) * rows).join(' ')}`;
      const others = this.#bands.get(key);
      for (const other of others ?? []) alike.add(other);
      if (others) others.push(article);
      else this.#bands.set(key, [article]);
    }
    return alike;
  }
}
