import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PageBlock, PageFacts } from '../pages/page-facts.ts';
import type { PageCapture } from './page-capture.ts';
import type { StoredPiece } from './piece-list.ts';
import { type PieceFileState, PieceFile } from './piece-file.ts';

/** The name of the file in its folder. */
export const pagesFile = 'pages';

/** Keeps the captures and facts of pages in a file, so that a crawl of any size needs little memory. */
export class PageStore {
  readonly #file: number;
  readonly #writing: PieceFile | undefined;
  /** What was read last: one buffer for all leaves no gaps in memory. */
  #bytes = Buffer.alloc(1 << 16);

  /** @param folder an absolute path; @param isThere whether it has the file already, which is only read then */
  constructor(folder: string, isThere = false) {
    const path = join(folder, pagesFile);
    this.#writing = isThere ? undefined : new PieceFile(path);
    this.#file = this.#writing?.file ?? openSync(path, 'r');
  }

  /** Returns where the facts lie. */
  add(facts: PageFacts): StoredPiece {
    return this.#add({ ...facts, blocks: facts.blocks.map(packBlock).join(' ') });
  }

  /** Returns where the capture lies. */
  addCapture(capture: PageCapture): StoredPiece {
    return this.#add(capture);
  }

  read(place: StoredPiece): PageFacts {
    const stored = this.#read(place) as Omit<PageFacts, 'blocks'> & { readonly blocks: string };
    return { ...stored, blocks: stored.blocks.split(' ').filter(Boolean).map(unpackBlock) };
  }

  readCapture(place: StoredPiece): PageCapture {
    return this.#read(place) as PageCapture;
  }

  /** Writes all of it to the disk. */
  finish(): PieceFileState {
    return this.#writing!.finish();
  }

  close(): void {
    closeSync(this.#file);
  }

  #add(value: object): StoredPiece {
    const bytes = Buffer.from(JSON.stringify(value));
    return { at: this.#writing!.add(bytes), length: bytes.length };
  }

  #read({ at, length }: StoredPiece): unknown {
    this.#writing?.flush();
    if (this.#bytes.length < length) this.#bytes = Buffer.alloc(length * 2);
    for (let read = 0; read < length;) {
      const count = readSync(this.#file, this.#bytes, read, length - read, at + read);
      if (count === 0) throw new Error('The facts of a page are missing from the temporary folder.');
      read += count;
    }
    return JSON.parse(this.#bytes.toString('utf8', 0, length));
  }
}

function packBlock({ digest, length, linked, target, isHeading, isSentence, isCut }: PageBlock): string {
  const flags = (isHeading ? 1 : 0) + (isSentence ? 2 : 0) + (isCut ? 4 : 0);
  return [digest, length, linked, target, flags].map((part) => part.toString(36)).join(':');
}

function unpackBlock(packed: string): PageBlock {
  const [digest = 0, length = 0, linked = 0, target = 0, flags = 0] = packed
    .split(':')
    .map((part) => Number.parseInt(part, 36));
  const isHeading = (flags & 1) !== 0;
  return {
    digest,
    length,
    linked,
    target,
    isHeading,
    isSentence: (flags & 2) !== 0,
    isCut: (flags & 4) !== 0,
  };
}
