/** The documents of one stem, or of one accented form of it, as Pagefind wrote them: an array in CBOR (RFC 8949). */
export interface Rows {
  /** How many documents. */
  readonly count: number;
  /** The numbers of the first and the last one. */
  readonly first: number;
  readonly last: number;
  /** The byte that begins the first document. */
  readonly head: number;
  /** All that follows the number of the first one: the other numbers are steps. */
  readonly rest: Buffer;
}

/** One stem of a segment. Texts are UTF-8, whose bytes have the order of the index. */
export interface SegmentWord {
  readonly stem: Buffer;
  readonly rows: Rows;
  readonly accented: readonly { readonly form: Buffer; readonly rows: Rows }[];
}

/**
 * Reads the words of a segment one after another: `[stem, documents, [accented form, documents][]]`, where a document is
 * `[step, places]` or `[step, places, places in names]`. Nothing is copied.
 *
 * @param bytes such entries in a row
 * @throws {RangeError} where they are something else
 */
export class SegmentWords {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The next one; undefined after the last. */
  next(): SegmentWord | undefined {
    if (this.#at >= this.#bytes.length) return undefined;
    this.#array();
    const stem = this.#text();
    const rows = this.#rows();
    const accented = Array.from({ length: this.#array() }, () => {
      this.#array();
      return { form: this.#text(), rows: this.#rows() };
    });
    return { stem, rows, accented };
  }

  #rows(): Rows {
    const count = this.#array();
    const head = this.#bytes[this.#at]!;
    let first = 0;
    let last = 0;
    let start = this.#at;
    for (let index = 0; index < count; index += 1) {
      const parts = this.#array();
      const step = this.#head(0);
      last += step;
      if (index === 0) {
        first = step;
        start = this.#at;
      }
      for (let part = 1; part < parts; part += 1) this.#skipIntegers(this.#array());
    }
    return { count, first, last, head, rest: this.#bytes.subarray(start, this.#at) };
  }

  #array(): number {
    return this.#head(4);
  }

  #text(): Buffer {
    const length = this.#head(3);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #skipIntegers(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      const info = this.#bytes[this.#at]! & 31;
      this.#at += info < 24 ? 1 : 1 + 2 ** (info - 24);
    }
  }

  #head(major: number): number {
    const first = this.#bytes[this.#at];
    if (first === undefined || first >> 5 !== major)
      throw new RangeError(`The index has ${first} at ${this.#at}, where a ${major} begins`);
    const info = first & 31;
    this.#at += 1;
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    if (size > 4) throw new RangeError(`CBOR argument ${info} at ${this.#at}`);
    this.#at += size;
    return this.#bytes.readUIntBE(this.#at - size, size);
  }
}
