import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell } from '../../archive/recording/reads.ts';
import type { CellNumbers } from './cell-numbers.ts';
import { bytesDigest } from './site-manifest.ts';

// A site of 19,000 articles reads two million cells. So they are numbered, and the numbers are written as they are in memory:
// see cell-numbers.ts.

/** What a page or the paths of a route were made from in the last build. */
export interface Made {
  /** Files in `_astro` that a page with pictures refers to. */
  readonly files?: readonly string[];
  /** A digest of a page’s props; undefined for a route. */
  readonly digest?: string | undefined;
  /** The numbers of the cells that were read. */
  readonly reads: CellNumbers;
}

/** What is known after a build. */
export interface KnownSite {
  /** Everything that was read: the place of a cell in this list is its number. */
  readonly cells: readonly Cell[];
  /** The digest of each cell’s value; empty for a fact that is not compared. */
  readonly digests: readonly string[];
  /** What each fact has read; undefined for other cells. */
  readonly factReads: readonly (CellNumbers | undefined)[];
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

/** Longer than the first line of any file, which is filled up with spaces. */
const maxStart = 256;

/** Writes it piece by piece: as a whole, it would take as much memory as all that was made, once more. */
function writeKnown(file: string, key: string, known: KnownSite): void {
  const written = openSync(file, 'w');
  try {
    const digest = createHash('sha256');
    const write = (piece: Uint8Array) => {
      digest.update(piece);
      writeFileSync(written, piece);
    };
    writeFileSync(written, ' '.repeat(maxStart));
    let length = 0;
    for (const text of joinTexts(storedText(known))) {
      const piece = Buffer.from(text);
      length += piece.length;
      write(piece);
    }
    for (const piece of joinLists(listsOf(known))) write(piece);
    const start = JSON.stringify([key, digest.digest('base64url'), length]);
    writeSync(written, `${start.padEnd(maxStart - 1)}\n`, 0);
  } finally {
    closeSync(written);
  }
}

/** Writes what a file has as text: see {@link StoredSite}. */
function* storedText({ cells, digests, factReads, values, routes, pages }: KnownSite): Generator<string> {
  const numberOf = new Map([...pages.keys()].map((page, number) => [page, number]));
  const facts = [...factReads.keys()].filter((number) => factReads[number] !== undefined);
  yield '{"cells":';
  yield* listText(cells);
  yield ',"digests":';
  yield* listText(digests);
  yield ',"facts":';
  yield* listText(facts);
  yield ',"values":';
  yield* listText(values);
  yield ',"routes":';
  yield* listText(routes, ([pattern, made]) => [pattern, made.pages.map((page) => numberOf.get(page)!)]);
  yield ',"pages":';
  yield* listText(pages, ([page, { digest, files }]) => [page, digest, files]);
  yield '}';
}

function* listText<Item>(
  items: Iterable<Item>,
  storedOf: (item: Item) => unknown = (item) => item,
): Generator<string> {
  let sign = '[';
  for (const some of divided(items)) {
    yield sign + JSON.stringify(some.map(storedOf)).slice(1, -1);
    sign = ',';
  }
  yield sign === '[' ? '[]' : ']';
}

/** How many items are written at a time, which is several times as fast as one after the other. */
const itemsAtOnce = 1000;

function* divided<Item>(items: Iterable<Item>): Generator<Item[]> {
  let some: Item[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < itemsAtOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Joins short texts, so that each piece is worth being written. */
function* joinTexts(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceBytes) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* listsOf({ factReads, routes, pages }: KnownSite): Generator<CellNumbers> {
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
  const factReads = stored.cells.map((): CellNumbers | undefined => undefined);
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

/** The size of a piece, unless a single list is longer. */
const pieceBytes = 262_144;
/** The bytes of the length of a list, before it. */
const lengthBytes = 4;

/** Joins lists, each after its length, and yields some at a time. */
function* joinLists(lists: Iterable<CellNumbers>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for (const list of lists) {
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32LE(list.length);
    waiting.push(length, list);
    bytes += lengthBytes + list.length;
    if (bytes < pieceBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  yield Buffer.concat(waiting);
}

function* divideLists(bytes: Buffer): Generator<CellNumbers, undefined> {
  // Copied, so that the text before them is not kept.
  const joined = new Uint8Array(bytes);
  const lengths = new DataView(joined.buffer);
  for (let at = 0; at < joined.length;) {
    const start = at + lengthBytes;
    at = start + lengths.getUint32(at, true);
    yield joined.subarray(start, at);
  }
  return undefined;
}
