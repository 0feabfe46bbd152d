import { formatVersion, type PackedBundle, type PackedIndex } from '../format/packed-index.ts';
import { openWordRule, type WordRule } from '../words/word-rule.ts';
import { Forms } from './forms.ts';
import type { PlaceIndex } from './operators/place-index.ts';
import { type ReadBytes, readPackedText } from './read-packed.ts';
import { Repeats } from './repeats.ts';
import { openTables, type Tables } from './tables.ts';
import { Texts } from './texts.ts';
import { WordIndex } from './word-index.ts';

/** The search index of one language. */
export interface Bundle {
  readonly language: string;
  /** The number of articles and entities. */
  readonly documents: number;
  /** The number of articles, which have the lowest document numbers. */
  readonly articles: number;
  readonly tables: Tables;
  readonly words: WordIndex;
  /** Opens the positions of words, whose code is loaded on demand. */
  readonly places: () => Promise<PlaceIndex>;
  readonly forms: Forms;
  readonly texts: Texts;
  readonly repeats: Repeats;
  /** The rules by which its words were divided, folded and stemmed. */
  readonly rule: WordRule;
}

/**
 * Opens the search index, with one bundle per language, because each language has its own stemmer.
 *
 * @param folder `/search/index/`
 * @param tables the text of `index.packed`, if it is known to be the newest
 * @throws {Error} if it cannot be loaded
 */
export async function openIndex(folder: string, read: ReadBytes, tables?: string): Promise<Bundle[]> {
  const { version, bundles } = JSON.parse(
    tables ?? (await readPackedText(`${folder}index.packed`, read, { cache: 'no-cache' })),
  ) as PackedIndex;
  if (version !== formatVersion) throw new Error(`Index version ${version}`);
  return Promise.all(
    bundles.map((packed) => openBundle(`${folder}${packed.language.toLowerCase()}/`, packed, read)),
  );
}

async function openBundle(folder: string, packed: PackedBundle, read: ReadBytes): Promise<Bundle> {
  const { language, documents, articles } = packed;
  const tables = openTables(folder, packed, read);
  let places: Promise<PlaceIndex> | undefined;
  return {
    language,
    documents,
    articles,
    tables,
    rule: await openWordRule(language),
    words: new WordIndex(tables, read),
    places: () =>
      (places ??= import('./operators/place-index.ts').then(
        ({ PlaceIndex }) => new PlaceIndex(tables, read),
      )),
    forms: new Forms(tables, read),
    texts: new Texts(tables, read),
    repeats: new Repeats(tables.repeats, read),
  };
}
