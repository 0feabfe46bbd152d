import type { PackedText } from '../format/packed-index.ts';
import { fetchBytes, type ReadBytes, readJson } from './read-packed.ts';
import type { Tables } from './tables.ts';

/** The texts of the documents of one bundle. Files are loaded as they are needed, and kept. */
export class Texts {
  readonly #tables: Pick<Tables, 'text'>;
  readonly #read: ReadBytes;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(tables: Pick<Tables, 'text'>, read: ReadBytes = fetchBytes) {
    this.#tables = tables;
    this.#read = read;
  }

  async text(number: number): Promise<PackedText> {
    const { url, place } = this.#tables.text(number);
    return ((await this.#load(url)) as readonly PackedText[])[place]!;
  }

  #load(url: string): Promise<unknown> {
    const known = this.#loaded.get(url);
    if (known) return known;
    const loading = readJson(url, this.#read);
    this.#loaded.set(url, loading);
    loading.catch(() => this.#loaded.delete(url));
    return loading;
  }
}
