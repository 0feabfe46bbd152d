import type { PackedText } from '../format/packed-index.ts';
import { LoadedFiles, type ReadBytes, readPackedText } from './read-packed.ts';
import type { Tables } from './tables.ts';

/** The texts of the documents of one bundle. Files are loaded on demand and cached. */
export class Texts {
  readonly #tables: Pick<Tables, 'text'>;
  readonly #files: LoadedFiles<readonly PackedText[]>;

  constructor(tables: Pick<Tables, 'text'>, read: ReadBytes) {
    this.#tables = tables;
    this.#files = new LoadedFiles(async (url) => JSON.parse(await readPackedText(url, read)) as PackedText[]);
  }

  async text(number: number): Promise<PackedText> {
    const { url, place } = this.#tables.text(number);
    return (await this.#files.get(url))[place]!;
  }
}
