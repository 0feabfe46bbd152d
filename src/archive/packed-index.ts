import type { EntityKind } from '../schema/entity-kind.ts';

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
  /** The files of words in their order, each with the stem that it begins with. */
  readonly words: readonly FileFrom[];
  /** The files of words as they are written, in their order, each with the word that it begins with. */
  readonly forms: readonly FileFrom[];
  /** What documents are called by, as places in names number them. */
  readonly names: readonly string[];
  readonly filters: readonly string[];
  /** How many texts each file has. */
  readonly texts: number;
  /** The dates of the articles: see `packDateRuns`. */
  readonly dates: readonly number[];
}

export type FileFrom = readonly [from: string, file: string];

/** `filters/<filter>.packed`: the numbers of the documents that have a value, as steps. */
export type PackedValues = readonly (readonly [value: string, steps: readonly number[]])[];

/** `texts/<n>.packed` has an array of them: one document. */
export interface PackedText {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly PackedAnchor[];
  /** The entities that an article lists. */
  readonly named?: readonly PackedName[];
}

/** An entity, and the words that name it in the text besides its own name. */
export type PackedName = readonly [id: string, kind: EntityKind, name: string, ...words: string[]];

export interface PackedAnchor {
  readonly id: string;
  /** The text as it is written, where the index has it otherwise. */
  readonly title?: string;
  /** The word of the document that it stands before. */
  readonly location: number;
}
