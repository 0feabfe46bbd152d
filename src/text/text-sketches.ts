/** Two texts are compared if all rows of one band of their sketches are equal. */
const rowsPerBand = 6;
const bands = 8;

/** Odd multipliers, one for each hash of a sketch. */
const multipliers = Array.from(
  { length: rowsPerBand * bands },
  (_, index) => Math.imul(2 * index + 1, 0x9e3779b1) | 1,
);

/**
 * Finds nearly identical texts without comparing all pairs, with MinHash sketches of 48 numbers. Two texts
 * that share 90 % are found in 998 of 1,000 cases.
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
export class TextSketches<Key> {
  /** For each band, the texts by the hash of its rows. */
  readonly #bands = Array.from({ length: bands }, () => new Map<number, number[]>());
  readonly #keys: Key[] = [];
  readonly #sketches: Uint32Array[] = [];

  /** Adds a text by its shingles, at least one. */
  add(key: Key, shingles: ReadonlySet<number>): void {
    const index = this.#keys.push(key) - 1;
    this.#sketches.push(sketchOf(shingles));
    this.#eachBand(this.#sketches[index]!, (band, hash) => {
      const others = band.get(hash);
      if (others) others.push(index);
      else band.set(hash, [index]);
    });
  }

  /**
   * Returns the texts that may be nearly the same as one with these shingles, the likeliest first, each with the estimated
   * share of common shingles, from 0 to 1, with a standard error of up to 0.07.
   */
  near(shingles: ReadonlySet<number>) {
    const sketch = sketchOf(shingles);
    const near = new Set<number>();
    this.#eachBand(sketch, (band, hash) => {
      for (const index of band.get(hash) ?? []) near.add(index);
    });
    return [...near]
      .map((index) => ({ key: this.#keys[index]!, sharedPart: equalPart(sketch, this.#sketches[index]!) }))
      .toSorted((a, b) => b.sharedPart - a.sharedPart);
  }

  #eachBand(sketch: Uint32Array, visit: (band: Map<number, number[]>, hash: number) => void): void {
    this.#bands.forEach((band, number) =>
      visit(band, hashOf(sketch.subarray(number * rowsPerBand, (number + 1) * rowsPerBand))),
    );
  }
}

function sketchOf(shingles: ReadonlySet<number>): Uint32Array {
  const sketch = new Uint32Array(multipliers.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < multipliers.length; index += 1) {
      const mixed = Math.imul(shingle ^ (shingle >>> 15), multipliers[index]!) >>> 0;
      if (mixed < sketch[index]!) sketch[index] = mixed;
    }
  }
  return sketch;
}

function hashOf(rows: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const row of rows) hash = Math.imul(hash ^ row, 0x01000193) ^ (row >>> 16);
  return hash >>> 0;
}

function equalPart(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) equal += 1;
  return equal / a.length;
}
