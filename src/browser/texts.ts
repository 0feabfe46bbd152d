import type { Fragment } from './fragment.ts';
import { fetchBytes, type ReadBytes, unpack } from './read-packed.ts';
import type { TextEntry } from './tables.ts';

/** The texts of the documents of one bundle. Files are loaded as they are needed, and kept. */
export class Texts {
  readonly #entries: readonly TextEntry[];
  readonly #read: ReadBytes;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(entries: readonly TextEntry[], read: ReadBytes = fetchBytes) {
    this.#entries = entries;
    this.#read = read;
  }

  async text(number: number): Promise<Fragment> {
    const { url, hash } = this.#entries[number]!;
    const file = (await this.#load(url)) as Readonly<Record<string, Fragment>> | Fragment;
    return hash in file ? (file as Readonly<Record<string, Fragment>>)[hash]! : (file as Fragment);
  }

  #load(url: string): Promise<unknown> {
    const known = this.#loaded.get(url);
    if (known) return known;
    const loading = this.#read(url)
      .then(unpack)
      .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown);
    this.#loaded.set(url, loading);
    loading.catch(() => this.#loaded.delete(url));
    return loading;
  }
}
