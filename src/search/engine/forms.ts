import { fetchBytes, type ReadBytes, unpack } from './read-packed.ts';
import type { FileEntry } from './tables.ts';

/** The words of the texts of one bundle as they are written, folded, in order; in files that are loaded as they are needed. */
export class Forms {
  readonly #files: readonly FileEntry[];
  readonly #read: ReadBytes;
  readonly #loaded = new Map<string, Promise<readonly string[]>>();

  /** @param files in the order of their words, which is that of UTF-16 units */
  constructor(files: readonly FileEntry[], read: ReadBytes = fetchBytes) {
    this.#files = files;
    this.#read = read;
  }

  /** The words that begin like this. */
  async beginning(beginning: string): Promise<string[]> {
    const needed = this.#files.filter(({ from }, index) => {
      const next = this.#files[index + 1]?.from;
      return (from <= beginning || from.startsWith(beginning)) && (next === undefined || next > beginning);
    });
    const lists = await Promise.all(needed.map(({ url }) => this.#load(url)));
    return lists.flat().filter((form) => form.startsWith(beginning));
  }

  #load(url: string): Promise<readonly string[]> {
    const known = this.#loaded.get(url);
    if (known) return known;
    const loading = this.#read(url)
      .then(unpack)
      .then((bytes) => new TextDecoder().decode(bytes).split('\n'));
    this.#loaded.set(url, loading);
    loading.catch(() => this.#loaded.delete(url));
    return loading;
  }
}
