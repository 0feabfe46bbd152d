import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const flushBytes = 1 << 20;

/** What a file must be to be the one that was written. */
export interface PieceFileState {
  /** In bytes. */
  readonly length: number;
  readonly crc: number;
}

/** Writes a new file piece by piece, and notes what it must be when it is read again. */
export class PieceFile {
  readonly file: number;
  #parts: Buffer[] = [];
  #waiting = 0;
  #written = 0;
  #crc = 0;

  /** @param path of a file that does not exist @throws what node:fs throws */
  constructor(path: string) {
    this.file = openSync(path, 'wx+');
  }

  /** Adds bytes; returns their offset in the file. */
  add(bytes: Buffer): number {
    const at = this.#written + this.#waiting;
    this.#parts.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting > flushBytes) this.flush();
    return at;
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#waiting === 0) return;
    const bytes = Buffer.concat(this.#parts);
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.file, bytes, written, bytes.length - written, this.#written + written);
    this.#written += bytes.length;
    this.#crc = crc32(bytes, this.#crc);
    this.#parts = [];
    this.#waiting = 0;
  }

  /** Writes all of it to the disk. */
  finish(): PieceFileState {
    this.flush();
    fsyncSync(this.file);
    return { length: this.#written, crc: this.#crc };
  }

  close(): void {
    closeSync(this.file);
  }
}
