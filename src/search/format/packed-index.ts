import type { EntityKind } from '../../schema/entity-kind.ts';

// The files of the search index, version 1: what src/search/build writes and the reader’s browser reads. All of them are
// gzipped; README.md describes them.

/** Goes up with every change after which an older reader would read something wrong. */
export const formatVersion = 1;

/** `index.packed`: what must be known before anything is searched. */
export interface PackedIndex {
  readonly version: number;
  /** One for each language, those with the most documents first. */
  readonly bundles: readonly PackedBundle[];
}

export interface PackedBundle {
  /** A BCP 47 code; its files are in the folder of that name, in small letters. */
  readonly language: string;
  readonly documents: number;
  /** Those that are articles, which have the first numbers. */
  readonly articles: number;
  /** Changes with any of the bundle’s files; goes into their addresses. */
  readonly digest: string;
  readonly tables: PackedTables;
}

/** What is known of the documents of a bundle without their words and texts. */
export interface PackedTables {
  /** By the number of a file, `words/<n>.packed` and `places/<n>.packed`: the stem that it begins with. */
  readonly words: readonly string[];
  /** By the number of a file of words as they are written, `forms/<n>.packed`: the word that it begins with. */
  readonly forms: readonly string[];
  /** The same of `endings/<n>.packed`, which has those words written backwards, in their order. */
  readonly endings: readonly string[];
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

/** A word as it is written, and how many documents have it: 1 for one, 2 for two or three, 3 for four to seven … */
export interface PackedForm {
  readonly form: string;
  readonly frequency: number;
}

/** Writes words as they are written, folded, in the order of their UTF-16 units: a line each. */
export function writeForms(forms: readonly PackedForm[]): string {
  return forms.map(({ form, frequency }) => `${form} ${frequency}`).join('\n');
}

/** Reads what {@link writeForms} wrote. */
export function readForms(text: string): PackedForm[] {
  return text.split('\n').map((line) => {
    const space = line.lastIndexOf(' ');
    return { form: line.slice(0, space), frequency: Number(line.slice(space + 1)) };
  });
}

/** A word backwards, by its signs. */
export function reversed(word: string): string {
  return Array.from(word).toReversed().join('');
}
