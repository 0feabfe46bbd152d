/** A set of documents of one bundle, by number. */
export class Bits {
  readonly size: number;
  readonly #words: Uint32Array;

  /**
   * @param size the number of documents
   * @param words the bits, for internal use
   */
  constructor(size: number, words = new Uint32Array(Math.ceil(size / 32))) {
    this.size = size;
    this.#words = words;
  }

  static of(size: number, numbers: Iterable<number>): Bits {
    const words = new Uint32Array(Math.ceil(size / 32));
    for (const number of numbers) words[number >>> 5]! |= 1 << (number & 31);
    return new Bits(size, words);
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

  /** Returns the documents of the bundle that are not in this set. */
  not(): Bits {
    const words = this.#words.map((word) => ~word);
    const rest = this.size & 31;
    if (rest > 0) words[words.length - 1]! &= (1 << rest) - 1;
    return new Bits(this.size, words);
  }

  /**
   * Returns the number of documents in the set.
   * @param below counts only documents with smaller numbers
   */
  count(below = this.size): number {
    const last = below >>> 5;
    let sum = 0;
    for (let index = 0; index < last; index += 1) sum += countOnes(this.#words[index]!);
    const rest = below & 31;
    return rest === 0 ? sum : sum + countOnes(this.#words[last]! & ((1 << rest) - 1));
  }

  /** Returns the numbers of the documents, ascending. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let index = 0; index < this.#words.length; index += 1) {
      for (let left = this.#words[index]!; left !== 0; left &= left - 1)
        numbers.push(index * 32 + 31 - Math.clz32(left & -left));
    }
    return numbers;
  }
}

/** Returns the number of set bits in a 32-bit word, added up in parallel. */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
