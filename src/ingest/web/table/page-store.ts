import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PageBlock, PageFacts } from '../pages/page-facts.ts';
import { type PieceFileState, PieceFile } from './piece-file.ts';

/** The name of the file in its folder. */
export const pagesFile = 'pages';

/** Keeps the facts of pages in a file, so that a crawl of any size needs little memory. */
export class PageStore {
  readonly #file: number;
  readonly #writing: PieceFile | undefined;

  /** @param folder an absolute path; @param isThere whether it has the file already, which is only read then */
  constructor(folder: string, isThere = false) {
    const path = join(folder, pagesFile);
    this.#writing = isThere ? undefined : new PieceFile(path);
    this.#file = this.#writing?.file ?? openSync(path, 'r');
  }

  /** Returns where the facts lie. */
  add(facts: PageFacts): StoredFacts {
    const bytes = Buffer.from(JSON.stringify({ ...facts, blocks: facts.blocks.map(packBlock).join(' ') }));
    return { at: this.#writing!.add(bytes), length: bytes.length };
  }

  read({ at, length }: StoredFacts): PageFacts {
    this.#writing?.flush();
    const bytes = Buffer.alloc(length);
    for (let read = 0; read < length;) {
      const count = readSync(this.#file, bytes, read, length - read, at + read);
      if (count === 0) throw new Error('The facts of a page are missing from the temporary folder.');
      read += count;
    }
    const stored = JSON.parse(bytes.toString('utf8')) as Omit<PageFacts, 'blocks'> & {
      readonly blocks: string;
    };
    return { ...stored, blocks: stored.blocks.split(' ').filter(Boolean).map(unpackBlock) };
  }

  /** Writes all of it to the disk. */
  finish(): PieceFileState {
    return this.#writing!.finish();
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Where the facts of a page lie, in bytes. */
export interface StoredFacts {
  readonly at: number;
  readonly length: number;
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
