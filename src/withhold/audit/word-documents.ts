import { gunzipSync } from 'node:zlib';
import { readBlocks } from '../../search/format/directory-file.ts';
import type { PackedIndex, PackedText } from '../../search/format/packed-index.ts';
import { hasFormTest, readPostings } from '../../search/format/postings-block.ts';
import { cborValue } from './cbor-value.ts';
import { dataTexts } from './content-values.ts';

/** A stem of the index. */
export interface IndexedStem {
  readonly stem: string;
  /** Returns what has it, such as `articles/letter`, and the words as written there, if the index says them. */
  readonly documents: () => { readonly owner: string; readonly forms?: readonly string[] }[];
}

/** Reads a file of a site; undefined if it is not there. */
export type ReadFile = (path: string) => Buffer | undefined;

/** Words of Pagefind, and the language before the digest in its name. */
const pagefindFile = /^pagefind\/index\/([^/]+)_[^/_]+\.pf_index$/;
const wordFile = /^search\/index\/([^/]+)\/words\/[^/]+\.packed$/;

type StemWithPages = readonly [
  word: string,
  documents: readonly (readonly [step: number])[],
  accented: unknown,
];

interface BundleLanguages {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** Reads which documents have which words in the index of a site. */
export class WordDocuments {
  readonly #read: ReadFile;
  readonly #owners = new Map<string, readonly string[]>();
  readonly #pages = new Map<string, readonly string[]>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** Returns the stems in a file of the index; undefined if it is another file. */
  stemsIn(path: string, bytes: Buffer): IndexedStem[] | undefined {
    const ofPagefind = pagefindFile.exec(path)?.[1];
    if (ofPagefind !== undefined) return this.#pagefindStems(ofPagefind, bytes);
    const language = wordFile.exec(path)?.[1];
    if (language === undefined) return undefined;
    return [...readBlocks(unpacked(bytes))].map(([stem, block]) => ({
      stem,
      // A key of several stems is the name of a record, in another format.
      documents: () => (stem.includes('=') ? [] : this.#documentsOf(language, block)),
    }));
  }

  /** Reads `[[word, [[step of the number, places, …], …], [accented form, …]], …]`. */
  #pagefindStems(language: string, bytes: Buffer): IndexedStem[] {
    const [words] = pagefindValue(bytes) as [readonly StemWithPages[]];
    return words.flatMap(([word, documents, accented]) => {
      const owners = () => {
        let number = 0;
        return documents.map(([step]) => ({ owner: this.#pageOwner(language, (number += step)) }));
      };
      return [word, ...dataTexts(accented)].map((stem) => ({ stem, documents: owners }));
    });
  }

  #pageOwner(language: string, number: number): string {
    const fragment = this.#fragmentsOf(language)[number];
    const bytes =
      fragment === undefined ? undefined : this.#read(`pagefind/fragment/${fragment}.pf_fragment`);
    if (!bytes) return '';
    const { url } = JSON.parse(pagefindBytes(bytes).toString()) as { readonly url: string };
    return url.replace(/^\/|\/$/g, '');
  }

  /** Returns the names of the files with the documents of a language, by their numbers. */
  #fragmentsOf(language: string): readonly string[] {
    const known = this.#pages.get(language);
    if (known) return known;
    const entry = this.#read('pagefind/pagefind-entry.json');
    const { languages } = (entry ? JSON.parse(entry.toString()) : { languages: {} }) as BundleLanguages;
    const meta = this.#read(`pagefind/pagefind.${languages[language]?.hash ?? ''}.pf_meta`);
    const [, pages] = meta ? (pagefindValue(meta) as [string, readonly [string][]]) : ['', []];
    const fragments = pages.map(([name]) => name);
    this.#pages.set(language, fragments);
    return fragments;
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
    for (const segment of (bundle?.tables.texts ?? []).keys())
      for (let file = 0; ; file += 1) {
        const texts = this.#read(`search/index/${language}/texts/${segment}-${file}.packed`);
        if (!texts) break;
        for (const { path } of JSON.parse(unpacked(texts).toString()) as PackedText[])
          owners.push(path.replace(/\/$/, ''));
      }
    return owners;
  }
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function pagefindBytes(bytes: Buffer): Buffer {
  return unpacked(bytes).subarray('pagefind_dcd'.length);
}

function pagefindValue(bytes: Buffer): unknown {
  return cborValue(pagefindBytes(bytes));
}
