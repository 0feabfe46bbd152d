/** Writes the part of CBOR (RFC 8949) that the index's words are made of. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** What begins an item. @param value of an integer, or how long an array or text is; below 2 ** 32 */
  head(major: number, value: number): void {
    this.#reserve(5);
    const first = major << 5;
    if (value < 24) this.#length = this.#bytes.writeUInt8(first | value, this.#length);
    else if (value < 2 ** 8) {
      this.#length = this.#bytes.writeUInt8(first | 24, this.#length);
      this.#length = this.#bytes.writeUInt8(value, this.#length);
    } else if (value < 2 ** 16) {
      this.#length = this.#bytes.writeUInt8(first | 25, this.#length);
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#length = this.#bytes.writeUInt8(first | 26, this.#length);
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  /** What is CBOR already. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, as a copy; the writer is empty then. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
