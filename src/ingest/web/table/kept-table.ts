import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { pagesFile, type PageStore } from './page-store.ts';
import { type PieceFileState, PieceFile } from './piece-file.ts';
import type { ArchivePlace } from './page-capture.ts';
import type { StoredPiece } from './piece-list.ts';
import { newTable, type ScanEvent, type ScannedArchive } from './scan-records.ts';

const tableFile = 'table';
const stateFile = 'state.json';
const readBytes = 1 << 20;

/** A line of a kept table. */
type TableLine =
  | { readonly event: ScanEvent }
  | { readonly capture: StoredPiece }
  | { readonly picture: readonly [number, ArchivePlace] }
  | { readonly count: readonly [number, number] };

interface TableState {
  readonly pages: PieceFileState;
  readonly table: PieceFileState;
}

/** Writes what the first reading of a web archive found, so that it need not be read like this again. */
export class TableWriter {
  readonly #folder: string;
  readonly #file: PieceFile;

  /** @param folder that of the page store @throws what node:fs throws */
  constructor(folder: string) {
    this.#folder = folder;
    this.#file = new PieceFile(join(folder, tableFile));
  }

  /** Notes what is told of a web archive when it is read. */
  note(event: ScanEvent): void {
    this.#add({ event });
  }

  /** Writes the rest; the table is whole only then. */
  finish({ captures, pictures, counts }: ScannedArchive, store: PageStore): void {
    for (const capture of captures) this.#add({ capture });
    for (const picture of pictures) this.#add({ picture });
    for (const count of counts.shared) this.#add({ count });
    const state: TableState = { pages: store.finish(), table: this.#file.finish() };
    writeFileSync(join(this.#folder, stateFile), JSON.stringify(state), { flag: 'wx', flush: true });
  }

  close(): void {
    this.#file.close();
  }

  #add(line: TableLine): void {
    this.#file.add(Buffer.from(`${JSON.stringify(line)}\n`));
  }
}

/** Reads a kept table; undefined if there is none, or it is not as it was written. */
export function readKeptTable(folder: string): ScannedArchive | undefined {
  try {
    const { pages, table } = JSON.parse(readFileSync(join(folder, stateFile), 'utf8')) as TableState;
    if (!isAsWritten(join(folder, pagesFile), pages) || !isAsWritten(join(folder, tableFile), table))
      return undefined;
    const found = newTable();
    for (const line of linesOf(folder)) {
      if ('capture' in line) found.captures.add(line.capture);
      else if ('picture' in line) found.pictures.set(...line.picture);
      else if ('count' in line) found.counts.restore(...line.count);
    }
    return found;
  } catch {
    // Whatever is wrong with a cache, it is made again.
    return undefined;
  }
}

/** Returns what was told of the web archive when the table was made. */
export function* keptEvents(folder: string): Generator<ScanEvent> {
  for (const line of linesOf(folder)) {
    if (!('event' in line)) return;
    yield line.event;
  }
}

function* linesOf(folder: string): Generator<TableLine> {
  let rest = Buffer.alloc(0);
  for (const bytes of piecesOf(join(folder, tableFile))) {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let start = 0;
    for (let end = all.indexOf(10); end >= 0; end = all.indexOf(10, start)) {
      yield JSON.parse(all.toString('utf8', start, end)) as TableLine;
      start = end + 1;
    }
    rest = Buffer.from(all.subarray(start));
  }
}

function isAsWritten(path: string, { length, crc }: PieceFileState): boolean {
  let read = 0;
  let found = 0;
  for (const bytes of piecesOf(path)) {
    read += bytes.length;
    found = crc32(bytes, found);
  }
  return read === length && found === crc;
}

/** Reads a file piece by piece; the bytes of one are overwritten by the next. */
function* piecesOf(path: string): Generator<Buffer> {
  const bytes = Buffer.alloc(readBytes);
  const file = openSync(path, 'r');
  try {
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes))
      yield bytes.subarray(0, count);
  } finally {
    closeSync(file);
  }
}
