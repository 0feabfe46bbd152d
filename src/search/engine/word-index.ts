import { readBlocks } from '../format/directory-file.ts';
import { type IndexedRecord, recordKey, readNamedRecords } from '../format/names-block.ts';
import { type Postings, readPostings } from '../format/postings-block.ts';
import { LoadedFiles, type ReadBytes, unpack } from './read-packed.ts';
import type { FileEntry, Tables } from './tables.ts';

/** The postings of stems in one bundle. Files are loaded on demand and cached. */
export class WordIndex {
  readonly #words: readonly FileEntry[];
  readonly #files: LoadedFiles<ReadonlyMap<string, Uint8Array>>;
  readonly #postings = new Map<string, Postings>();

  constructor({ words }: Pick<Tables, 'words'>, read: ReadBytes) {
    this.#words = words;
    this.#files = new LoadedFiles(async (url) => readBlocks(await unpack(await read(url))));
  }

  /** Returns the documents that have a stem; undefined if there are none. */
  async postings(stem: string): Promise<Postings | undefined> {
    const known = this.#postings.get(stem);
    if (known) return known;
    const block = await this.#block(this.#words, stem);
    const found = block && readPostings(block);
    if (found) this.#postings.set(stem, found);
    return found;
  }

  /** Returns the records with a name or alias of exactly these stems. */
  async names(stems: readonly string[]): Promise<readonly IndexedRecord[]> {
    const block = await this.#block(this.#words, recordKey(stems));
    return block ? readNamedRecords(block) : [];
  }

  async #block(files: readonly FileEntry[], stem: string): Promise<Uint8Array | undefined> {
    const file = files.findLast(({ from }) => from <= stem);
    return file && (await this.#files.get(file.url)).get(stem);
  }
}
