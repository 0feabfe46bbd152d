import { fetchBytes, type ReadBytes, unpack } from './read-packed.ts';

/** The words of the texts of one bundle as they are written, folded, in order; in files that are loaded as they are needed. */
export class Forms {
  readonly #folder: string;
  readonly #read: ReadBytes;
  readonly #loaded = new Map<string, Promise<readonly string[]>>();
  #files: Promise<readonly FormsFile[]> | undefined;

  /** @param folder of the bundle, with `/` at its end */
  constructor(folder: string, read: ReadBytes = fetchBytes) {
    this.#folder = folder;
    this.#read = read;
  }

  /** The words that begin like this. */
  async beginning(beginning: string): Promise<string[]> {
    this.#files ??= this.#read(`${this.#folder}forms.json`).then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as readonly FormsFile[],
    );
    const files = await this.#files;
    const needed = files.filter(
      ({ first, last }) => last >= beginning && (first <= beginning || first.startsWith(beginning)),
    );
    const lists = await Promise.all(needed.map(({ file }) => this.#load(file)));
    return lists.flat().filter((form) => form.startsWith(beginning));
  }

  #load(file: string): Promise<readonly string[]> {
    const known = this.#loaded.get(file);
    if (known) return known;
    const loading = this.#read(`${this.#folder}forms/${file}.pf_forms`)
      .then(unpack)
      .then((bytes) => new TextDecoder().decode(bytes).split('\n'));
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    return loading;
  }
}

/** Written by site/word-forms.ts; the words are in the order of their UTF-16 units. */
interface FormsFile {
  readonly file: string;
  readonly first: string;
  readonly last: string;
}
