import { type DateRun, unpackDateRuns } from '../format/date-runs.ts';
import type { PackedBundle, PackedValues } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import { fetchBytes, type ReadBytes, readJson } from './read-packed.ts';

/** What the index knows of its documents without their words and texts. */
export interface Tables {
  /** How many documents there are; they are numbered from 0. */
  readonly size: number;
  /** By number: about how many words the document has. */
  readonly lengths: readonly number[];
  /** The file that has the text of a document, and its place in there. */
  text(number: number): { readonly url: string; readonly place: number };
  /** The files of words, in their order. */
  readonly words: readonly FileEntry[];
  /** The files of words as they are written, in their order. */
  readonly forms: readonly FileEntry[];
  /** What documents are called by, as the places in names number them: `title`, `also`. */
  readonly names: readonly string[];
  /** The filters that there are. */
  readonly filters: readonly string[];
  /** The numbers of the documents that have a value of a filter, by value; empty for a filter that no document has. */
  values(filter: string): Promise<Values>;
  /** The dates of the articles, which are numbered in their order; entities have the numbers after them. */
  dates(): readonly DateRun[];
}

/** One of several files in order: it has what comes from `from` on, up to where the next one begins. */
export interface FileEntry {
  readonly from: string;
  readonly url: string;
}

export type Values = ReadonlyMap<string, readonly number[]>;

/**
 * Opens the tables of one bundle.
 *
 * @param folder with `/` at its end
 */
export function openTables(
  folder: string,
  { digest, tables }: Pick<PackedBundle, 'digest' | 'tables'>,
  read: ReadBytes = fetchBytes,
): Tables {
  const at = (path: string) => `${folder}${path}.packed?v=${digest}`;
  const { lengths, words, forms, names, filters, texts, segments } = tables;
  const loaded = new Map<string, Promise<Values>>();
  const load = async (filter: string): Promise<Values> => {
    if (!filters.includes(filter)) return new Map();
    const values = (await readJson(at(`filters/${filter}`), read)) as PackedValues;
    return new Map(values.map(([value, steps]) => [value, fromSteps(steps)]));
  };
  const entries = (files: readonly string[], folder: string) =>
    files.map((from, file) => ({ from, url: at(`${folder}/${file}`) }));
  let dates: readonly DateRun[] | undefined;
  return {
    size: lengths.length,
    lengths,
    text: (number) => {
      const segment = segments.findLastIndex((first) => first <= number);
      const within = number - segments[segment]!;
      return { url: at(`texts/${segment}-${Math.floor(within / texts)}`), place: within % texts };
    },
    words: entries(words, 'words'),
    forms: entries(forms, 'forms'),
    names,
    filters,
    dates: () => (dates ??= unpackDateRuns(tables.dates)),
    values: (filter) => {
      const values = loaded.get(filter) ?? load(filter);
      loaded.set(filter, values);
      values.catch(() => loaded.delete(filter));
      return values;
    },
  };
}
