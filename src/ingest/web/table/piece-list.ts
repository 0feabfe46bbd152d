/** Where something lies in a file, in bytes. */
export interface StoredPiece {
  readonly at: number;
  readonly length: number;
}

/** Lists where things lie in a file, in 16 bytes each. */
export class PieceList implements Iterable<StoredPiece> {
  #numbers = new Float64Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The size in memory, in bytes. */
  get bytes(): number {
    return this.#numbers.byteLength;
  }

  /** Adds a place; returns its index. */
  add({ at, length }: StoredPiece): number {
    if (this.#length * 2 === this.#numbers.length) {
      const grown = new Float64Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers.set([at, length], this.#length * 2);
    this.#length += 1;
    return this.#length - 1;
  }

  /** @param index of a place that was added */
  at(index: number): StoredPiece {
    return { at: this.#numbers[index * 2]!, length: this.#numbers[index * 2 + 1]! };
  }

  *[Symbol.iterator](): Iterator<StoredPiece> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index);
  }
}
