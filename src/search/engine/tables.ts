import { type DateRun, unpackDateRuns } from '../format/date-runs.ts';
import { fileNamer, unpackBegins } from '../format/file-begins.ts';
import type { PackedBundle, PackedTables, PackedValues } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import { LoadedFiles, type ReadBytes, readPackedText } from './read-packed.ts';

/** The tables of a bundle: its files, filters and dates. */
export interface Tables {
  /** The number of documents, which are numbered from 0. */
  readonly size: number;
  /** Returns the file with the text of a document, and its index in the file. */
  text(number: number): { readonly url: string; readonly place: number };
  /** The sorted files of stems. */
  readonly words: readonly FileEntry[];
  /** Those of positions, which `operators/place-index` reads. */
  readonly packed: PackedTables;
  /** Returns the address of a file. @param path below the folder, without what it ends with */
  at(path: string): string;
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
  const { words, forms, endings, filters, texts } = tables;
  const values = new LoadedFiles(async (url): Promise<ValueNumbers> => {
    const packed = JSON.parse(await readPackedText(url, read)) as PackedValues;
    return new Map(packed.map(([value, steps]) => [value, fromSteps(steps)]));
  });
  const entries = (begins: string, folder: string) => {
    const nameOf = fileNamer();
    return unpackBegins(begins).map((from) => ({ from, url: at(`${folder}/${nameOf(from)}`) }));
  };
  let dates: readonly DateRun[] | undefined;
  return {
    size: documents,
    text(number) {
      let place = number;
      for (const [segment, files] of texts.entries())
        for (const [file, digit] of [...files].entries()) {
          const inFile = parseInt(digit, 36);
          if (place < inFile) return { url: at(`texts/${segment}-${file}`), place };
          place -= inFile;
        }
      throw new RangeError(`No text ${number}`);
    },
    words: entries(words, 'words'),
    packed: tables,
    at,
    forms: entries(forms, 'forms'),
    endings: entries(endings, 'endings'),
    repeats: at('repeats'),
    filters,
    dates: () => (dates ??= unpackDateRuns(tables.dates)),
    values: (filter) =>
      filters.includes(filter) ? values.get(at(`filters/${filter}`)) : Promise.resolve(new Map()),
  };
}
