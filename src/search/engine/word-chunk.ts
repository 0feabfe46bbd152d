import { type Postings, PostingsBuilder } from './postings.ts';

const utf8 = new TextDecoder();

/**
 * One file of the index's words: CBOR (RFC 8949), an array of `[stem, documents, [accented form, documents][]]`.
 * A document is `[step from the last number, places, places in names]`; places are steps, too, and a negative number
 * among them says what the following ones weigh, or in which name they are. It is read once to find its words, and
 * a word's postings when they are asked for.
 */
export class WordChunk {
  readonly #bytes: Uint8Array;
  readonly #starts = new Map<string, number>();
  readonly #read = new Map<string, Postings>();
  #at = 0;

  /** @throws {RangeError} where the bytes are something else */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#array();
    for (let left = this.#array(); left > 0; left -= 1) {
      this.#array();
      this.#starts.set(this.#text(), this.#at);
      this.#skip();
      this.#skip();
    }
  }

  /** The stems, in order. */
  stems(): Iterable<string> {
    return this.#starts.keys();
  }

  postings(stem: string): Postings | undefined {
    const start = this.#starts.get(stem);
    if (start === undefined) return undefined;
    const known = this.#read.get(stem);
    if (known) return known;
    this.#at = start;
    const builder = new PostingsBuilder();
    this.#documents(builder);
    for (let left = this.#array(); left > 0; left -= 1) {
      this.#array();
      this.#text();
      this.#documents(builder);
    }
    const postings = builder.build();
    this.#read.set(stem, postings);
    return postings;
  }

  #documents(builder: PostingsBuilder): void {
    let number = 0;
    for (let left = this.#array(); left > 0; left -= 1) {
      const length = this.#array();
      number += this.#integer();
      const places = this.#places((mark, place) => place * 256 + Math.min(-mark - 1, 255), -25);
      const names = length > 2 ? this.#places((mark, place) => ((-mark - 1) << 16) | place, -1) : [];
      builder.add(number, places, names);
    }
  }

  #places(pack: (mark: number, place: number) => number, first: number): number[] {
    const places: number[] = [];
    let mark = first;
    let place = 0;
    for (let left = this.#array(); left > 0; left -= 1) {
      const step = this.#integer();
      if (step < 0) {
        mark = step;
        place = 0;
      } else {
        place += step;
        places.push(pack(mark, place));
      }
    }
    return places;
  }

  #head(): { major: number; value: number } {
    const head = this.#bytes[this.#at];
    if (head === undefined) throw new RangeError('The index ends too early');
    this.#at += 1;
    const info = head & 31;
    let value = info;
    if (info >= 24) {
      const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 0;
      if (size === 0) throw new RangeError(`CBOR argument ${info} at ${this.#at}`);
      value = 0;
      for (let left = size; left > 0; left -= 1) value = value * 256 + this.#bytes[this.#at++]!;
    }
    return { major: head >> 5, value };
  }

  #integer(): number {
    const { major, value } = this.#head();
    if (major > 1) throw new RangeError(`CBOR type ${major} at ${this.#at}`);
    return major === 0 ? value : -value - 1;
  }

  #array(): number {
    const { major, value } = this.#head();
    if (major !== 4) throw new RangeError(`CBOR type ${major} at ${this.#at}`);
    return value;
  }

  #text(): string {
    const { major, value } = this.#head();
    if (major !== 3) throw new RangeError(`CBOR type ${major} at ${this.#at}`);
    this.#at += value;
    return utf8.decode(this.#bytes.subarray(this.#at - value, this.#at));
  }

  #skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const { major, value } = this.#head();
      if (major === 4) left += value;
      else if (major === 3) this.#at += value;
    }
  }
}
