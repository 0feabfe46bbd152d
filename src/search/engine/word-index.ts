import { fetchBytes, type ReadBytes, unpack } from './read-packed.ts';
import type { Postings } from './postings.ts';
import type { FileEntry } from './tables.ts';
import { WordChunk } from './word-chunk.ts';

/** Finds where words stand. Files are loaded as they are needed, and kept. */
export class WordIndex {
  readonly #chunks: readonly FileEntry[];
  readonly #read: ReadBytes;
  readonly #loaded = new Map<string, Promise<WordChunk>>();

  /** @param chunks in the order of their words */
  constructor(chunks: readonly FileEntry[], read: ReadBytes = fetchBytes) {
    this.#chunks = chunks;
    this.#read = read;
  }

  /** @param stem as the index has it; undefined where no document has it */
  async postings(stem: string): Promise<Postings | undefined> {
    const entry = this.#chunks.findLast(({ from }) => compareScalars(from, stem) <= 0);
    return entry && (await this.#load(entry)).postings(stem);
  }

  #load({ url }: FileEntry): Promise<WordChunk> {
    const known = this.#loaded.get(url);
    if (known) return known;
    const loading = this.#read(url)
      .then(unpack)
      .then((bytes) => new WordChunk(bytes));
    this.#loaded.set(url, loading);
    loading.catch(() => this.#loaded.delete(url));
    return loading;
  }
}

/** Compares as the index is sorted: by Unicode scalar values, which is not the order of UTF-16 units. */
function compareScalars(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const step = left[index]!.codePointAt(0)! - right[index]!.codePointAt(0)!;
    if (step !== 0) return step;
  }
  return left.length - right.length;
}
