import { type DateRun, unpackDateRuns } from '../format/date-runs.ts';
import type { PackedBundle, PackedValues } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import { fetchBytes, LoadedFiles, type ReadBytes, readText } from './read-packed.ts';

/** What the index knows of its documents without their words and texts. */
export interface Tables {
  /** How many documents there are; they are numbered from 0. */
  readonly size: number;
  /** The file that has the text of a document, and its place in there. */
  text(number: number): { readonly url: string; readonly place: number };
  /** The files of stems, in their order; and those of their places, which begin with the same. */
  readonly words: readonly FileEntry[];
  readonly places: readonly FileEntry[];
  /** The files of words as they are written, in their order; and of the same backwards. */
  readonly forms: readonly FileEntry[];
  readonly endings: readonly FileEntry[];
  /** The filters that there are. */
  readonly filters: readonly string[];
  /** The numbers of the documents that have a value of a filter, by value; empty for a filter that no document has. */
  values(filter: string): Promise<ValueNumbers>;
  /** The dates of the articles, which are numbered in their order; entities have the numbers after them. */
  dates(): readonly DateRun[];
}

/** One of several files in order: it has what comes from `from` on, up to where the next one begins. */
export interface FileEntry {
  readonly from: string;
  readonly url: string;
}

export type ValueNumbers = ReadonlyMap<string, readonly number[]>;

/**
 * Opens the tables of one bundle.
 *
 * @param folder with `/` at its end
 */
export function openTables(
  folder: string,
  { digest, documents, tables }: Pick<PackedBundle, 'digest' | 'documents' | 'tables'>,
  read: ReadBytes = fetchBytes,
): Tables {
  const at = (path: string) => `${folder}${path}.packed?v=${digest}`;
  const { words, forms, endings, filters, texts, segments } = tables;
  const values = new LoadedFiles(async (url): Promise<ValueNumbers> => {
    const packed = JSON.parse(await readText(url, read)) as PackedValues;
    return new Map(packed.map(([value, steps]) => [value, fromSteps(steps)]));
  });
  const entries = (files: readonly string[], folder: string) =>
    files.map((from, file) => ({ from, url: at(`${folder}/${file}`) }));
  let dates: readonly DateRun[] | undefined;
  return {
    size: documents,
    text: (number) => {
      const segment = segments.findLastIndex((first) => first <= number);
      const within = number - segments[segment]!;
      return { url: at(`texts/${segment}-${Math.floor(within / texts)}`), place: within % texts };
    },
    words: entries(words, 'words'),
    places: entries(words, 'places'),
    forms: entries(forms, 'forms'),
    endings: entries(endings, 'endings'),
    filters,
    dates: () => (dates ??= unpackDateRuns(tables.dates)),
    values: (filter) =>
      filters.includes(filter) ? values.get(at(`filters/${filter}`)) : Promise.resolve(new Map()),
  };
}
