import { gunzipSync } from 'node:zlib';
import { readBlocks } from '../../search/format/directory-file.ts';
import type { PackedIndex, PackedText } from '../../search/format/packed-index.ts';
import { hasFormTest, readPostings } from '../../search/format/postings-block.ts';

/** A stem of the index. */
export interface IndexedStem {
  readonly stem: string;
  /** Returns what has it, such as `articles/letter`, and the words as written there. */
  readonly documents: () => { readonly owner: string; readonly forms: readonly string[] }[];
}

/** Reads a file of a site; undefined if it is not there. */
export type ReadFile = (path: string) => Buffer | undefined;

const wordFile = /^search\/index\/([^/]+)\/words\/[^/]+\.packed$/;

/** Reads which documents have which words in the index of a site. */
export class WordDocuments {
  readonly #read: ReadFile;
  readonly #owners = new Map<string, readonly string[]>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** Returns the stems in a file of the index; undefined if it is another file. */
  stemsIn(path: string, bytes: Buffer): IndexedStem[] | undefined {
    const language = wordFile.exec(path)?.[1];
    if (language === undefined) return undefined;
    return [...readBlocks(unpacked(bytes))].map(([stem, block]) => ({
      stem,
      // A key of several stems is the name of a record, in another format.
      documents: () => (stem.includes('=') ? [] : this.#documentsOf(language, block)),
    }));
  }

  #documentsOf(language: string, block: Uint8Array) {
    const owners = this.#ownersOf(language);
    const { numbers, forms } = readPostings(block);
    const tests = forms.forms.map((form) => ({ form, has: hasFormTest(forms, (one) => one === form) }));
    return Array.from(numbers, (number, index) => ({
      owner: owners[number] ?? '',
      forms: tests.filter(({ has }) => has(index)).map(({ form }) => form),
    }));
  }

  /** Returns what each document of a language is, by its number. */
  #ownersOf(language: string): readonly string[] {
    const known = this.#owners.get(language);
    if (known) return known;
    const owners: string[] = [];
    this.#owners.set(language, owners);
    const packed = this.#read('search/index/index.packed');
    const index = packed && (JSON.parse(unpacked(packed).toString()) as PackedIndex);
    const bundle = index?.bundles.find((one) => one.language.toLowerCase() === language);
    for (const [segment, first] of (bundle?.tables.segments ?? []).entries())
      for (let file = 0; ; file += 1) {
        const texts = this.#read(`search/index/${language}/texts/${segment}-${file}.packed`);
        if (!texts) break;
        for (const [place, { path }] of (JSON.parse(unpacked(texts).toString()) as PackedText[]).entries())
          owners[first + file * bundle!.tables.texts + place] = path.replace(/\/$/, '');
      }
    return owners;
  }
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
