import { readSync } from 'node:fs';

/** A stretch of a file: a whole one, or one that lies uncompressed in another. */
export interface FileStretch {
  /** An absolute path. */
  readonly path: string;
  /** In bytes. */
  readonly start: number;
  /** In bytes. */
  readonly length: number;
  /** For the keeper: `archive/data.warc.gz`; undefined if it is the whole source. */
  readonly name?: string;
}

/** The bytes that are read ahead. */
const windowBytes = 1 << 20;

/** Reads bytes of a stretch of a file by their offset, keeping no more in memory than was asked for last. */
export class ByteWindow {
  readonly #file: number;
  readonly #start: number;
  /** In bytes. */
  readonly length: number;
  #bytes: Buffer = Buffer.alloc(0);
  #offset = 0;

  /** @param file a file descriptor, which the caller closes */
  constructor(file: number, { start, length }: Pick<FileStretch, 'start' | 'length'>) {
    this.#file = file;
    this.#start = start;
    this.length = length;
  }

  /**
   * Returns the bytes from an offset on; fewer at the end. They are unchanged as long as the caller keeps them.
   *
   * @throws what node:fs throws
   */
  read(offset: number, length: number): Buffer {
    const wanted = Math.max(0, Math.min(length, this.length - offset));
    const isKept = offset >= this.#offset && offset + wanted <= this.#offset + this.#bytes.length;
    if (!isKept) {
      this.#bytes = this.#load(offset, Math.min(Math.max(wanted, windowBytes), this.length - offset));
      this.#offset = offset;
    }
    return this.#bytes.subarray(offset - this.#offset, offset - this.#offset + wanted);
  }

  /**
   * Returns the offset of a sequence of bytes at or after an offset; undefined if there is none.
   *
   * @param sequence at most a few bytes
   */
  find(sequence: Buffer, offset: number): number | undefined {
    for (let from = offset; from < this.length; from += windowBytes - sequence.length) {
      const found = this.read(from, windowBytes).indexOf(sequence);
      if (found >= 0) return from + found;
    }
    return undefined;
  }

  #load(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(Math.max(0, length));
    let read = 0;
    while (read < bytes.length) {
      const count = readSync(this.#file, bytes, read, bytes.length - read, this.#start + offset + read);
      // The file was cut while it is read.
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  }
}
