import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { readBlocks, writeBlocks } from '../format/directory-file.ts';

/** The length of the end of gzipped data: the CRC-32 and the length of the content (RFC 1952). */
const gzipEnd = 8;

/** Compresses files, and keeps the results for the next time, since most files of an index don’t change. */
export class CompressedFiles {
  readonly #cacheFile: string;
  readonly #before: ReadonlyMap<string, Uint8Array>;
  /** By digest of the content. */
  readonly #files = new Map<string, Uint8Array>();
  #isChanged = false;

  /** @param cacheFile an absolute path */
  constructor(cacheFile: string) {
    this.#cacheFile = cacheFile;
    this.#before = readKept(cacheFile);
  }

  /** Returns a file, gzipped. */
  compress(content: string | Uint8Array): Uint8Array {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = hash('sha256', bytes, 'base64url');
    const kept = this.#before.get(digest);
    const isKept = kept !== undefined && isWhole(kept, bytes);
    const compressed = isKept ? kept : gzipSync(bytes, { level: 9 });
    this.#isChanged ||= !isKept;
    this.#files.set(digest, compressed);
    return compressed;
  }

  /** Keeps the files that were compressed. */
  save(): void {
    if (!this.#isChanged && this.#files.size === this.#before.size) return;
    const blocks = [...this.#files].map(([key, bytes]) => ({ key, bytes }));
    mkdirSync(dirname(this.#cacheFile), { recursive: true });
    writeFileSync(`${this.#cacheFile}.new`, writeBlocks(blocks), { flush: true });
    renameSync(`${this.#cacheFile}.new`, this.#cacheFile);
  }
}

function readKept(file: string): ReadonlyMap<string, Uint8Array> {
  try {
    return readBlocks(readFileSync(file));
  } catch {
    return new Map();
  }
}

/** Whether gzipped data is complete and has this content, which is unknown if there is none. */
function isWhole(compressed: Uint8Array, content: Uint8Array): boolean {
  if (content.length === 0 || compressed.length < gzipEnd) return false;
  const end = new DataView(compressed.buffer, compressed.byteOffset + compressed.length - gzipEnd, gzipEnd);
  return end.getUint32(0, true) === crc32(content) && end.getUint32(4, true) === content.length;
}
