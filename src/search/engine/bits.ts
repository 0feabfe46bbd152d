/** A set of documents of one bundle, by number. */
export class Bits {
  readonly size: number;
  readonly #words: Uint32Array;

  /** @param size how many documents there are @param words for our own use */
  constructor(size: number, words = new Uint32Array(Math.ceil(size / 32))) {
    this.size = size;
    this.#words = words;
  }

  static of(size: number, numbers: Iterable<number>): Bits {
    const bits = new Bits(size);
    for (const number of numbers) bits.#words[number >>> 5]! |= 1 << (number & 31);
    return bits;
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5]! >>> (number & 31)) & 1) === 1;
  }

  and(other: Bits): Bits {
    return new Bits(
      this.size,
      this.#words.map((word, index) => word & other.#words[index]!),
    );
  }

  or(other: Bits): Bits {
    return new Bits(
      this.size,
      this.#words.map((word, index) => word | other.#words[index]!),
    );
  }

  /** All documents but these. */
  not(): Bits {
    const words = this.#words.map((word) => ~word);
    const rest = this.size & 31;
    if (rest > 0) words[words.length - 1]! &= (1 << rest) - 1;
    return new Bits(this.size, words);
  }

  count(): number {
    let sum = 0;
    for (let word of this.#words) {
      for (; word !== 0; word &= word - 1) sum += 1;
    }
    return sum;
  }

  /** In ascending order. */
  numbers(): number[] {
    const numbers: number[] = [];
    this.#words.forEach((word, index) => {
      for (let left = word; left !== 0; left &= left - 1)
        numbers.push(index * 32 + 31 - Math.clz32(left & -left));
    });
    return numbers;
  }
}
