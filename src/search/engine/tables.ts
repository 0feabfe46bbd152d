import { type DateRun, unpackDateRuns } from '../format/date-runs.ts';
import type { DividedFile, PackedBundle, PackedValues } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import { LoadedFiles, type ReadBytes, readPackedText } from './read-packed.ts';

/** The tables of a bundle: its files, filters and dates. */
export interface Tables {
  /** The number of documents, which are numbered from 0. */
  readonly size: number;
  /** Returns the file with the text of a document, and its index in the file. */
  text(number: number): { readonly url: string; readonly place: number };
  /** The sorted files of stems, and those of their positions. */
  readonly words: readonly FileEntry[];
  readonly places: readonly DividedEntry[];
  /** The commonest stems, and the sorted files of their pairs. */
  readonly common: ReadonlySet<string>;
  readonly pairs: readonly DividedEntry[];
  /** The sorted files of inflected forms, and of reversed forms. */
  readonly forms: readonly FileEntry[];
  readonly endings: readonly FileEntry[];
  /** The address of the groups of repeated articles. */
  readonly repeats: string;
  /** The names of the filters. */
  readonly filters: readonly string[];
  /** Returns the numbers of documents by value of a filter; empty if no document has the filter. */
  values(filter: string): Promise<ValueNumbers>;
  /** Returns the dates of the articles, which are numbered by date; entities have higher numbers. */
  dates(): readonly DateRun[];
}

/** One of several sorted files, with the keys from `from` up to the start of the next file. */
export interface FileEntry {
  readonly from: string;
  readonly url: string;
}

/** A file that may be divided by ranges of documents. */
export interface DividedEntry {
  readonly from: string;
  readonly parts: readonly FilePart[];
}

/** The part of a file with the documents from one number up to another. */
export interface FilePart {
  readonly url: string;
  readonly first: number;
  readonly end: number;
}

export type ValueNumbers = ReadonlyMap<string, readonly number[]>;

/**
 * Opens the tables of one bundle.
 *
 * @param folder the address of the folder, ending with `/`
 */
export function openTables(
  folder: string,
  { digest, documents, tables }: Pick<PackedBundle, 'digest' | 'documents' | 'tables'>,
  read: ReadBytes,
): Tables {
  const at = (path: string) => `${folder}${path}.packed?v=${digest}`;
  const { words, wordFiles, places, common, pairs, pairParts, forms, endings, filters, texts, segments } =
    tables;
  const values = new LoadedFiles(async (url): Promise<ValueNumbers> => {
    const packed = JSON.parse(await readPackedText(url, read)) as PackedValues;
    return new Map(packed.map(([value, steps]) => [value, fromSteps(steps)]));
  });
  const entries = (files: readonly string[], folder: string) =>
    files.map((from, file) => ({ from, url: at(`${folder}/${file}`) }));
  const dividedEntries = (files: readonly string[], folder: string, divided: readonly DividedFile[]) => {
    const sizes = new Map(divided);
    return files.map((from, file): DividedEntry => {
      const size = sizes.get(file);
      if (size === undefined)
        return { from, parts: [{ url: at(`${folder}/${file}`), first: 0, end: documents }] };
      const parts = Array.from({ length: Math.ceil(documents / size) }, (_, part) => ({
        url: at(`${folder}/${file}-${part}`),
        first: part * size,
        end: (part + 1) * size,
      }));
      return { from, parts };
    });
  };
  let dates: readonly DateRun[] | undefined;
  return {
    size: documents,
    text: (number) => {
      const segment = segments.findLastIndex((first) => first <= number);
      const within = number - segments[segment]!;
      return { url: at(`texts/${segment}-${Math.floor(within / texts)}`), place: within % texts };
    },
    words: entries(words, 'words'),
    places: dividedEntries(firstStems(words, wordFiles), 'places', places),
    common: new Set(common),
    pairs: dividedEntries(pairs, 'pairs', pairParts),
    forms: entries(forms, 'forms'),
    endings: entries(endings, 'endings'),
    repeats: at('repeats'),
    filters,
    dates: () => (dates ??= unpackDateRuns(tables.dates)),
    values: (filter) =>
      filters.includes(filter) ? values.get(at(`filters/${filter}`)) : Promise.resolve(new Map()),
  };
}

/** Returns where each file of positions begins. */
function firstStems(words: readonly string[], wordFiles: readonly number[]): string[] {
  let at = 0;
  return wordFiles.map((files) => {
    const first = words[at]!;
    at += files;
    return first;
  });
}
