import { type Cbor, decodeCbor } from './cbor.ts';
import { type DateRun, unpackDateRuns } from '../archive/date-runs.ts';

/**
 * What the index knows of its documents without their text. Pagefind reads the same files, but counts
 * and sorts by comparing each document with each: 19,000 articles took it seconds, and it counts documents
 * that have a longer word than the one asked for. These files are Pagefind's own business, so the version is
 * checked; a test reads what it writes.
 */
export interface Tables {
  /** The number of a document, by Pagefind's id for it. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** By number: the document's place in the order of dates. */
  readonly rank: readonly number[];
  /** The numbers of the documents that have a value of a filter, by value; empty for a filter that no document has. */
  values(filter: string): Promise<Values>;
  /** The dates of the articles, which are numbered in their order; entities have the numbers after them. */
  dates(): Promise<readonly DateRun[]>;
}

export type Values = ReadonlyMap<string, readonly number[]>;

/** The versions whose files were looked at. */
const versions: readonly string[] = ['1.6.0'];
const signature = 'pagefind_dcd';

/**
 * Opens the tables of one bundle.
 *
 * @param folder that holds `pagefind-entry.json`, with `/` at its end
 * @param read a file's bytes, by its URL
 * @throws {Error} where they are not as expected
 */
export async function openTables(
  folder: string,
  read: (url: string) => Promise<Uint8Array> = fetchBytes,
): Promise<Tables> {
  const entry = JSON.parse(new TextDecoder().decode(await read(`${folder}pagefind-entry.json`))) as Entry;
  const [language] = Object.values(entry.languages);
  if (!language || !versions.includes(entry.version))
    throw new Error(`An index of Pagefind ${entry.version}`);
  const meta = decodeCbor(await unpack(await read(`${folder}pagefind.${language.hash}.pf_meta`)));
  const [, pages, , filters, sorts] = meta as [
    string,
    Row[],
    Row[],
    [string, string][],
    [string, number[]][],
  ];
  const rank: number[] = [];
  sorts.find(([key]) => key === 'date')?.[1].forEach((number, place) => (rank[number] = place));
  const chunks = new Map(filters.map(([filter, hash]) => [filter, `${folder}filter/${hash}.pf_filter`]));
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
    numberOf: new Map(pages.map(([id], number) => [id, number])),
    rank,
    values: (filter) => {
      const values = loaded.get(filter) ?? load(filter);
      loaded.set(filter, values);
      return values;
    },
  };
}

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

type Row = readonly [string, ...Cbor[]];

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A server may have unpacked a file already. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const isPlain = new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
  const plain = isPlain
    ? bytes
    : new Uint8Array(
        await new Response(
          new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip')),
        ).arrayBuffer(),
      );
  return plain.subarray(signature.length);
}
