import { formatVersion, type PackedBundle, type PackedIndex } from '../format/packed-index.ts';
import { openWordRule, type WordRule } from '../words/word-rule.ts';
import { Forms } from './forms.ts';
import { fetchBytes, type ReadBytes, readText } from './read-packed.ts';
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
  /** How its words were divided, folded and stemmed. */
  readonly rule: WordRule;
}

/**
 * Opens the search index, a bundle a language: the words of one are not stemmed by the rules of another.
 *
 * @param folder `/search/index/`
 * @throws {Error} where it cannot be loaded
 */
export async function openIndex(folder: string, read: ReadBytes = fetchBytes): Promise<Bundle[]> {
  const { version, bundles } = JSON.parse(
    await readText(`${folder}index.packed`, read, 'no-cache'),
  ) as PackedIndex;
  if (version !== formatVersion) throw new Error(`The search index has version ${version}`);
  return Promise.all(
    bundles.map((packed) => openBundle(`${folder}${packed.language.toLowerCase()}/`, packed, read)),
  );
}

async function openBundle(folder: string, packed: PackedBundle, read: ReadBytes): Promise<Bundle> {
  const { language, documents, articles } = packed;
  const tables = openTables(folder, packed, read);
  return {
    language,
    documents,
    articles,
    tables,
    rule: await openWordRule(language),
    words: new WordIndex(tables, read),
    forms: new Forms(tables, read),
    texts: new Texts(tables, read),
  };
}
