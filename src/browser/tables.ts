import { type DateRun, unpackDateRuns } from '../archive/date-runs.ts';
import { type Cbor, decodeCbor } from './cbor.ts';
import { fetchBytes, type ReadBytes, unpack } from './read-packed.ts';
import type { ChunkEntry } from './word-index.ts';

/**
 * What the index knows of its documents without their words and texts. These files are Pagefind's own business, so
 * the version is checked; a test reads what it writes.
 */
export interface Tables {
  /** How many documents there are; they are numbered from 0. */
  readonly size: number;
  /** By number: how many words the document has. */
  readonly lengths: readonly number[];
  /** By number: the file that has its text, and its name in there where the file has several. */
  readonly texts: readonly TextEntry[];
  /** The files of words, in their order. */
  readonly words: readonly ChunkEntry[];
  /** What documents are called by, as the places in names number them: `title`, `also`. */
  readonly names: readonly string[];
  /** The filters that there are. */
  readonly filters: readonly string[];
  /** The numbers of the documents that have a value of a filter, by value; empty for a filter that no document has. */
  values(filter: string): Promise<Values>;
  /** The dates of the articles, which are numbered in their order; entities have the numbers after them. */
  dates(): Promise<readonly DateRun[]>;
}

export interface TextEntry {
  readonly url: string;
  readonly hash: string;
}

export type Values = ReadonlyMap<string, readonly number[]>;

/** The versions whose files were looked at. */
export const readableVersions: readonly string[] = ['1.6.0'];

/**
 * Opens the tables of one bundle.
 *
 * @param folder with `/` at its end
 * @param hash of `pagefind.<hash>.pf_meta` in it
 * @throws {Error} where they are not as expected
 */
export async function openTables(
  folder: string,
  hash: string,
  read: ReadBytes = fetchBytes,
): Promise<Tables> {
  const meta = decodeCbor(await unpack(await read(`${folder}pagefind.${hash}.pf_meta`)));
  const [, pages, words, filters, , names = []] = meta as Meta;
  const chunks = new Map(filters.map(([filter, file]) => [filter, `${folder}filter/${file}.pf_filter`]));
  const loaded = new Map<string, Promise<Values>>();
  const load = async (filter: string): Promise<Values> => {
    const url = chunks.get(filter);
    if (url === undefined) return new Map();
    const [, values] = decodeCbor(await unpack(await read(url))) as [string, [string, number[]][]];
    return new Map(values);
  };
  let dates: Promise<readonly DateRun[]> | undefined;
  const loadDates = async () =>
    unpackDateRuns(JSON.parse(new TextDecoder().decode(await read(`${folder}dates.json`))) as number[]);
  return {
    dates: () => (dates ??= loadDates()),
    size: pages.length,
    lengths: pages.map(([, length]) => length),
    texts: pages.map(([hash, , group]) => ({ hash, url: `${folder}fragment/${group || hash}.pf_fragment` })),
    words: words.map(([from, , file]) => ({ from, url: `${folder}index/${file}.pf_index` })),
    names,
    filters: [...chunks.keys()],
    values: (filter) => {
      const values = loaded.get(filter) ?? load(filter);
      loaded.set(filter, values);
      values.catch(() => loaded.delete(filter));
      return values;
    },
  };
}

type Meta = readonly Cbor[] &
  readonly [
    version: string,
    pages: [hash: string, length: number, group?: string][],
    words: [from: string, to: string, file: string][],
    filters: [filter: string, file: string][],
    sorts: [key: string, numbers: number[]][],
    names?: string[],
  ];
