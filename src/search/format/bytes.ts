/** The same lists of numbers, whether typed arrays or not. */
export type NumberLists<T> = { readonly [Key in keyof T]: ArrayLike<number> };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Writes bytes and unsigned integers as LEB128: seven bits per byte, lowest first, so that small numbers take
 * one byte.
 */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** The number of bytes written. */
  get length(): number {
    return this.#length;
  }

  /** Writes an integer. @param number below 2 ** 32 */
  number(number: number): void {
    this.#reserve(5);
    let rest = number;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Writes a text, its length in bytes first. */
  text(text: string): void {
    const bytes = encoder.encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  /** Returns a copy of the bytes written, and empties the writer. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads the output of a {@link ByteWriter}. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The position of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** Reads an integer. @throws {RangeError} if the bytes end before the number does */
  number(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The index is cut off');
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  /** Returns the next bytes without copying them. */
  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  text(): string {
    return decoder.decode(this.bytes(this.number()));
  }
}
