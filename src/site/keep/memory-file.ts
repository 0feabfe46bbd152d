import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell } from '../../archive/recording/reads.ts';
import { bytesDigest } from './site-manifest.ts';

// A site of 19,000 articles reads two million cells. So they are numbered, and the numbers are written as they are in memory.

/** What a page or the paths of a route were made from in the last build. */
export interface Made {
  /** Files in `_astro` that a page with pictures refers to. */
  readonly files?: readonly string[];
  /** A digest of a page’s props; undefined for a route. */
  readonly digest?: string | undefined;
  /** The numbers of the cells that were read. */
  readonly reads: Uint32Array;
}

/** What is known after a build. */
export interface KnownSite {
  /** Everything that was read: the place of a cell in this list is its number. */
  readonly cells: readonly Cell[];
  /** The digest of each cell’s value; empty for a fact that is not compared. */
  readonly digests: readonly string[];
  /** What each fact has read; undefined for other cells. */
  readonly factReads: readonly (Uint32Array | undefined)[];
  /** The values of the facts that are kept, by the numbers of their cells. */
  readonly values: ReadonlyMap<number, unknown>;
  /** The paths of each route, by its pattern. */
  readonly routes: ReadonlyMap<string, Made & { readonly pages: readonly string[] }>;
  /** By file. */
  readonly pages: ReadonlyMap<string, Made>;
}

/** The part of the file that is text; all lists of numbers follow it in the order of facts, routes and pages. */
interface StoredSite {
  readonly cells: readonly Cell[];
  readonly digests: readonly string[];
  readonly facts: readonly number[];
  readonly values: readonly (readonly [number, unknown])[];
  readonly routes: readonly (readonly [pattern: string, pages: readonly number[]])[];
  readonly pages: readonly (readonly [
    file: string,
    digest: string | undefined | null,
    files: readonly string[] | undefined | null,
  ])[];
}

/** Writes what is known after a build; if that fails, the next build makes everything. @param key of source and address */
export function saveMemory(file: string, key: string, known: KnownSite): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeKnown(temporary, key, known);
    renameSync(temporary, file);
  } catch {
    // What is known of the old site is no longer true of the new one, but then its files differ from what is recorded.
  }
}

/** Reads what is known after the last build; undefined if there was none with this key. */
export function loadMemory(file: string, key: string): KnownSite | undefined {
  try {
    return readKnown(readFileSync(file), key);
  } catch {
    // There is none yet, or it is damaged.
    return undefined;
  }
}

/** Writes it piece by piece: as a whole, it would take as much memory as all that was made, once more. */
function writeKnown(file: string, key: string, known: KnownSite): void {
  const text = Buffer.from(JSON.stringify(storedOf(known)));
  const digest = createHash('sha256').update(text);
  for (const numbers of joinLists(listsOf(known))) digest.update(numbers);
  const written = openSync(file, 'w');
  try {
    writeFileSync(written, `${JSON.stringify([key, digest.digest('base64url'), text.length])}\n`);
    writeFileSync(written, text);
    for (const numbers of joinLists(listsOf(known))) writeFileSync(written, numbers);
  } finally {
    closeSync(written);
  }
}

function storedOf({ cells, digests, factReads, values, routes, pages }: KnownSite): StoredSite {
  const numberOf = new Map([...pages.keys()].map((page, number) => [page, number]));
  return {
    cells,
    digests,
    facts: [...factReads.keys()].filter((number) => factReads[number] !== undefined),
    values: [...values],
    routes: [...routes].map(([pattern, made]) => [pattern, made.pages.map((page) => numberOf.get(page)!)]),
    pages: [...pages].map(([page, { digest, files }]) => [page, digest, files]),
  };
}

function* listsOf({ factReads, routes, pages }: KnownSite): Generator<Uint32Array> {
  for (const reads of factReads) if (reads) yield reads;
  for (const { reads } of routes.values()) yield reads;
  for (const { reads } of pages.values()) yield reads;
}

function readKnown(bytes: Buffer, key: string): KnownSite | undefined {
  const start = bytes.indexOf('\n') + 1;
  const [of, digest, length] = JSON.parse(bytes.toString('utf8', 0, start)) as [string, string, number];
  const body = bytes.subarray(start);
  if (of !== key || digest !== bytesDigest(body)) return undefined;
  const stored = JSON.parse(body.toString('utf8', 0, length)) as StoredSite;
  const lists = divideLists(body.subarray(length));
  const next = () => lists.next().value!;
  const factReads = stored.cells.map((): Uint32Array | undefined => undefined);
  for (const number of stored.facts) factReads[number] = next();
  const files = stored.pages.map(([page]) => page);
  return {
    cells: stored.cells,
    digests: stored.digests,
    factReads,
    values: new Map(stored.values),
    routes: new Map(
      stored.routes.map(([pattern, numbers]) => [
        pattern,
        { reads: next(), pages: numbers.map((number) => files[number]!) },
      ]),
    ),
    pages: new Map(
      stored.pages.map(([page, digestOfProps, assets]) => [
        page,
        {
          digest: digestOfProps ?? undefined,
          reads: next(),
          files: assets ?? undefined,
        },
      ]),
    ),
  };
}

/** The number of numbers in a piece, unless a single list is longer. */
const pieceNumbers = 65_536;

/** Joins lists of numbers, each after its length, and yields the bytes of some at a time, which are overwritten by the next. */
function* joinLists(lists: Iterable<Uint32Array>): Generator<Uint8Array> {
  let piece = new Uint32Array(pieceNumbers);
  let at = 0;
  for (const list of lists) {
    if (at + 1 + list.length > piece.length) {
      yield new Uint8Array(piece.buffer, 0, at * piece.BYTES_PER_ELEMENT);
      at = 0;
      if (1 + list.length > piece.length) piece = new Uint32Array(1 + list.length);
    }
    piece[at] = list.length;
    piece.set(list, at + 1);
    at += 1 + list.length;
  }
  yield new Uint8Array(piece.buffer, 0, at * piece.BYTES_PER_ELEMENT);
}

function* divideLists(bytes: Buffer): Generator<Uint32Array, undefined> {
  // Copied, because numbers must be at a multiple of their size.
  const joined = new Uint32Array(Uint8Array.from(bytes).buffer);
  for (let at = 0; at < joined.length;) {
    const end = at + 1 + joined[at]!;
    yield joined.subarray(at + 1, end);
    at = end;
  }
  return undefined;
}
