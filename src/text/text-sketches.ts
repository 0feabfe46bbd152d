/** Two texts are compared if all rows of one band of their sketches are equal. */
const rowsPerBand = 6;
const bands = 8;

/** Odd multipliers, one for each hash of a sketch. */
const multipliers = Array.from(
  { length: rowsPerBand * bands },
  (_, index) => Math.imul(2 * index + 1, 0x9e3779b1) | 1,
);

/** In 32-bit numbers. */
const wordsPerText = multipliers.length + bands;
const textsPerChunk = 1024;

/**
 * Finds nearly identical texts without comparing all pairs, with MinHash sketches of 48 numbers. Two texts
 * that share 90 % are found in 998 of 1,000 cases.
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
export class TextSketches<Key> {
  /** For each band, the latest text by the hash of its rows. */
  readonly #latest = Array.from({ length: bands }, () => new Map<number, number>());
  readonly #keys: Key[] = [];
  /** The sketches, and after each, for every band, the text before it with the same hash; few large arrays leave no gaps in memory. */
  readonly #chunks: Int32Array[] = [];

  /** The size of all sketches, in bytes. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Adds a text by its shingles, at least one. */
  add(key: Key, shingles: ReadonlySet<number>): void {
    const index = this.#keys.push(key) - 1;
    if (index % textsPerChunk === 0) this.#chunks.push(new Int32Array(textsPerChunk * wordsPerText));
    const words = this.#wordsOf(index);
    const sketch = sketchOf(shingles);
    words.set(sketch);
    for (const [band, latest] of this.#latest.entries()) {
      const hash = hashOf(sketch, band);
      words[multipliers.length + band] = latest.get(hash) ?? -1;
      latest.set(hash, index);
    }
  }

  /**
   * Returns the texts that may be nearly the same as one with these shingles, the likeliest first, each with the estimated
   * share of common shingles, from 0 to 1, with a standard error of up to 0.07.
   */
  near(shingles: ReadonlySet<number>) {
    const sketch = sketchOf(shingles);
    const near = new Set<number>();
    for (const [band, latest] of this.#latest.entries()) {
      let index = latest.get(hashOf(sketch, band)) ?? -1;
      for (; index >= 0; index = this.#wordsOf(index)[multipliers.length + band]!) near.add(index);
    }
    return [...near]
      .toSorted((a, b) => a - b)
      .map((index) => ({ key: this.#keys[index]!, sharedPart: equalPart(sketch, this.#wordsOf(index)) }))
      .toSorted((a, b) => b.sharedPart - a.sharedPart);
  }

  #wordsOf(index: number): Int32Array {
    const at = (index % textsPerChunk) * wordsPerText;
    return this.#chunks[Math.floor(index / textsPerChunk)]!.subarray(at, at + wordsPerText);
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

/** Returns a hash of the rows of a band, as a signed number of 32 bits. */
function hashOf(sketch: Uint32Array, band: number): number {
  let hash = 0x811c9dc5;
  for (let index = band * rowsPerBand; index < (band + 1) * rowsPerBand; index += 1) {
    const row = sketch[index]!;
    hash = Math.imul(hash ^ row, 0x01000193) ^ (row >>> 16);
  }
  return hash | 0;
}

/** Returns the share of equal rows of a sketch and a text, which may have more words. */
function equalPart(sketch: Uint32Array, words: Int32Array): number {
  let equal = 0;
  for (let index = 0; index < sketch.length; index += 1)
    if ((sketch[index]! | 0) === words[index]) equal += 1;
  return equal / sketch.length;
}
