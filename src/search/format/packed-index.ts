import type { EntityKind } from '../../schema/entity-kind.ts';

// The files of the search index that site/pack-bundle.ts writes and the reader's browser reads: gzipped JSON.

/** `bundles.packed` has an array of them, one for each language: what must be known before anything is searched. */
export interface PackedBundle {
  readonly language: string;
  readonly documents: number;
  /** Those that are articles, which have the first numbers. */
  readonly articles: number;
  /** Changes with the bundle’s texts and filters; goes into the addresses of their files. */
  readonly digest: string;
  /** `wasm.<stemmer>.pagefind` has the stemmer; absent where Pagefind knows no stems of the language. */
  readonly stemmer?: string;
  readonly tables: PackedTables;
}

/** What is known of the documents of a bundle without their words and texts. */
export interface PackedTables {
  /** By number: about how many words the document has. */
  readonly lengths: readonly number[];
  /** By the number of a file, `words/<n>.packed`: the stem that it begins with. */
  readonly words: readonly string[];
  /** By the number of a file of words as they are written, `forms/<n>.packed`: the word that it begins with. */
  readonly forms: readonly string[];
  /** What documents are called by, as places in names number them. */
  readonly names: readonly string[];
  readonly filters: readonly string[];
  /** How many texts each file of texts has. */
  readonly texts: number;
  /** The number of the first document of each segment; its texts are `texts/<segment>-<n>.packed`. */
  readonly segments: readonly number[];
  /** The dates of the articles: see `packDateRuns`. */
  readonly dates: readonly number[];
}

/** `filters/<filter>.packed`: the numbers of the documents that have a value, as steps. */
export type PackedValues = readonly (readonly [value: string, steps: readonly number[]])[];

/** A file of texts has an array of them: one document. */
export interface PackedText {
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its texts as they are written, in reading order, none of them empty. */
  readonly parts: readonly (readonly [anchor: string, text: string])[];
  /** The entities that an article lists. */
  readonly named?: readonly PackedName[];
}

/** An entity, and the words that name it in the text besides its own name. */
export type PackedName = readonly [id: string, kind: EntityKind, name: string, ...words: string[]];
