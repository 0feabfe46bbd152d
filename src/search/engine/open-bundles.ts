import type { PackedBundle } from '../format/packed-index.ts';
import { Forms } from './forms.ts';
import { fetchBytes, type ReadBytes, readJson, unpack } from './read-packed.ts';
import { noStems, openStemmer, type Stem } from './stemmer.ts';
import { openTables, type Tables } from './tables.ts';
import { Texts } from './texts.ts';
import { WordIndex } from './word-index.ts';

/** The search index of one language. */
export interface Bundle {
  readonly language: string;
  /** How many articles and entities it has. */
  readonly documents: number;
  /** How many of them are articles: those with the numbers below. */
  readonly articles: number;
  readonly tables: Tables;
  readonly words: WordIndex;
  readonly forms: Forms;
  readonly texts: Texts;
  readonly stem: Stem;
}

/**
 * Opens the search index. We read Pagefind's files ourselves rather than ask pagefind.js, which replaces or drops the
 * words that it has not, misses what is written with and without an accent, and has neither OR nor NOT. Each language
 * has its own bundle: merged into one, the words of all would be stemmed by the rules of the first.
 *
 * @param folder `/pagefind/`
 * @throws {Error} where it cannot be loaded
 */
export async function openBundles(folder: string, read: ReadBytes = fetchBytes): Promise<Bundle[]> {
  const list = (await readJson(`${folder}bundles.packed`, read, 'no-cache')) as PackedBundle[];
  return Promise.all(
    list.map((packed) => openBundle(`${folder}${packed.language.toLowerCase()}/`, packed, read)),
  );
}

async function openBundle(folder: string, packed: PackedBundle, read: ReadBytes): Promise<Bundle> {
  const { language, documents, articles, stemmer } = packed;
  const stem =
    stemmer === undefined
      ? noStems
      : await openStemmer(await unpack(await read(`${folder}wasm.${stemmer}.pagefind`)));
  const tables = openTables(folder, packed, read);
  return {
    language,
    documents,
    articles,
    tables,
    stem,
    words: new WordIndex(tables.words, read),
    forms: new Forms(tables.forms, read),
    texts: new Texts(tables, read),
  };
}
