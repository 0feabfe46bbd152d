import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The supported version of Pagefind, because its file format may change in any version. */
const supportedVersion = '1.6.0';
const signature = 'pagefind_dcd';

/** A word in Pagefind’s index with its positions. */
export interface PagefindWord {
  readonly word: string;
  /** The numbers of the documents that have it, ascending. */
  readonly documents: readonly number[];
  /** The start of each document’s positions, and the end of the last. */
  readonly starts: readonly number[];
  /** Ascending in each document. */
  readonly places: readonly number[];
}

/**
 * Reads the words of a Pagefind index of documents in one language.
 *
 * @param folder the folder with `pagefind-entry.json`
 * @param count the number of documents
 * @throws {Error} if the files are not as expected
 */
export function readWords(folder: string, count: number): PagefindWord[] {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as PagefindEntry;
  const languages = Object.values(entry.languages);
  if (entry.version !== supportedVersion)
    throw new Error(
      `Pagefind is ${entry.version}, and its files are read as those of ${supportedVersion}. See src/search/README.md.`,
    );
  if (languages.length !== 1 || languages[0]!.page_count !== count)
    throw new Error(`Pagefind indexed ${languages[0]?.page_count} documents of ${count}`);
  const files = readdirSync(join(folder, 'index'));
  return files.flatMap((file) => new IndexReader(unpack(join(folder, 'index', file)), file).words());
}

interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error(`${file} is no file of Pagefind’s index`);
  return bytes.subarray(signature.length);
}

/**
 * Reads one file of words: CBOR (RFC 8949), `[[word, documents, accented forms][]]`, where documents are
 * `[delta of the number, positions, positions in metadata]`. Positions are deltas, too; a negative number
 * sets the weight of those after it and restarts the deltas.
 */
class IndexReader {
  readonly #bytes: Buffer;
  readonly #file: string;
  #at = 0;

  constructor(bytes: Buffer, file: string) {
    this.#bytes = bytes;
    this.#file = file;
  }

  words(): PagefindWord[] {
    if (this.#array() !== 1) this.#fail();
    const words = Array.from({ length: this.#array() }, () => {
      if (this.#array() !== 3) this.#fail();
      const word = this.#text();
      const found = this.#documents();
      // Tokens have no accents.
      if (this.#array() !== 0) this.#fail();
      return { word, ...found };
    });
    if (this.#at !== this.#bytes.length) this.#fail();
    return words;
  }

  #documents(): Omit<PagefindWord, 'word'> {
    const documents: number[] = [];
    const starts = [0];
    const places: number[] = [];
    let number = 0;
    for (let left = this.#array(); left > 0; left -= 1) {
      const parts = this.#array();
      number += this.#integer();
      documents.push(number);
      this.#places(places);
      starts.push(places.length);
      for (let part = 2; part < parts; part += 1) this.#places([]);
    }
    return { documents, starts, places };
  }

  /** Adds the positions of the next document. */
  #places(places: number[]): void {
    const start = places.length;
    let place = 0;
    let isSorted = true;
    for (let left = this.#array(); left > 0; left -= 1) {
      const step = this.#integer();
      if (step < 0) {
        isSorted = false;
        place = 0;
      } else places.push((place += step));
    }
    if (!isSorted) places.push(...places.splice(start).toSorted((a, b) => a - b));
  }

  #text(): string {
    const length = this.#head(3);
    this.#at += length;
    return this.#bytes.toString('latin1', this.#at - length, this.#at);
  }

  #array(): number {
    return this.#head(4);
  }

  #head(expected: number): number {
    const major = this.#bytes[this.#at]! >> 5;
    const value = this.#integer();
    return major === expected ? value : this.#fail();
  }

  #integer(): number {
    const first = this.#bytes[this.#at]!;
    this.#at += 1;
    const info = first & 31;
    let value = info;
    if (info >= 24) {
      const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : this.#fail();
      value = this.#bytes.readUIntBE(this.#at, size);
      this.#at += size;
    }
    return first >> 5 === 1 ? -1 - value : value;
  }

  #fail(): never {
    throw new Error(`${this.#file} is not as Pagefind ${supportedVersion} writes it, at byte ${this.#at}`);
  }
}
