import type { EntityKind } from '../../schema/entity-kind.ts';

// The files of the search index, which src/search/build writes and the browser reads. All are
// gzipped; README.md describes them.

/** Increased with every incompatible change. */
export const formatVersion = 6;

/** The id of the element of the search page that has the text of `index.packed`. */
export const tablesElementId = 'search-tables';

/** `index.packed`: the data that every search needs. */
export interface PackedIndex {
  readonly version: number;
  /** One bundle per language, those with the most documents first. */
  readonly bundles: readonly PackedBundle[];
}

export interface PackedBundle {
  /** A BCP 47 code; the files are in the folder of that name, in lower case. */
  readonly language: string;
  readonly documents: number;
  /** The number of articles, which have the lowest document numbers. */
  readonly articles: number;
  /** A digest of the bundle’s files, which is part of their addresses. */
  readonly digest: string;
  readonly tables: PackedTables;
}

/** The tables of a bundle, from which the browser knows which files to load. */
export interface PackedTables {
  /** Where each file `words/<name>.packed` begins: the first letters of its first key, as many as it takes to tell it from the key before; packed by `packBegins`, as all that follow are. */
  readonly words: string;
  /** The number of these files whose positions are in each file `places/<name>.packed`, one after the other. */
  readonly wordFiles: readonly number[];
  /** The divided files of positions. */
  readonly places: readonly DividedFile[];
  /** The stems whose pairs are in files of their own, sorted. */
  readonly common: readonly string[];
  /** Where each file of pairs `stem stem` of these begins, and the divided ones. */
  readonly pairs: string;
  readonly pairParts: readonly DividedFile[];
  /** Where each file of inflected forms begins. */
  readonly forms: string;
  /** Where each file of reversed forms begins. */
  readonly endings: string;
  readonly filters: readonly string[];
  /** For each segment of documents, the number of texts in each of its files `texts/<segment>-<n>.packed`: digits of base 36. */
  readonly texts: readonly string[];
  /** The dates of the articles: see `packDateRuns`. */
  readonly dates: readonly number[];
}

/** The greatest number that is one digit. */
export const maxTextsInFile = 35;

/** A file that is divided into parts `<name>-<part>.packed`, each with the same number of documents. */
export type DividedFile = readonly [file: number, documents: number];

/** `filters/<filter>.packed`: the numbers of the documents with each value, delta-encoded. */
export type PackedValues = readonly (readonly [value: string, steps: readonly number[]])[];

/** `repeats.packed`: the numbers of documents that begin alike, group by group, delta-encoded. */
export type PackedRepeats = readonly (readonly number[])[];

/** One document in a file of texts, which contains an array of them. */
export interface PackedText {
  /** The path of its page below the base, which copies of the site do not share: `articles/letter/`. */
  readonly path: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its original texts in reading order, none of them empty. */
  readonly parts: readonly (readonly [anchor: string, text: string])[];
  /** The entities that an article lists. */
  readonly named?: readonly PackedName[];
}

/** An entity, and the words that mention it in the text other than its name. */
export type PackedName = readonly [id: string, kind: EntityKind, name: string, ...words: string[]];

/** An inflected form; `frequency` is 1 for one document, 2 for two or three, 3 for four to seven … */
export interface PackedForm {
  readonly form: string;
  readonly frequency: number;
}

/** Writes folded forms, sorted by UTF-16 units, one per line. */
export function writeForms(forms: readonly PackedForm[]): string {
  return forms.map(({ form, frequency }) => `${form} ${frequency}`).join('\n');
}

/** Reads the output of {@link writeForms}. */
export function readForms(text: string): PackedForm[] {
  return text.split('\n').map((line) => {
    const space = line.lastIndexOf(' ');
    return { form: line.slice(0, space), frequency: Number(line.slice(space + 1)) };
  });
}

/** Reverses a word by code points. */
export function reversedWord(word: string): string {
  return Array.from(word).toReversed().join('');
}
