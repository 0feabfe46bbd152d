import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PageBlock, PageFacts } from '../pages/page-facts.ts';

const flushBytes = 1 << 20;

/** Keeps the facts of pages in a file, so that a crawl of any size needs little memory. It is removed with its folder. */
export class PageStore {
  readonly #file: number;
  #parts: Buffer[] = [];
  #waiting = 0;
  #written = 0;

  /** @param folder an absolute path */
  constructor(folder: string) {
    this.#file = openSync(join(folder, 'pages'), 'wx+');
  }

  /** Returns where the facts lie. */
  add(facts: PageFacts): StoredFacts {
    const bytes = Buffer.from(JSON.stringify({ ...facts, blocks: facts.blocks.map(packBlock).join(' ') }));
    const at = this.#written + this.#waiting;
    this.#parts.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting > flushBytes) this.#flush();
    return { at, length: bytes.length };
  }

  read({ at, length }: StoredFacts): PageFacts {
    this.#flush();
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

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#waiting === 0) return;
    const bytes = Buffer.concat(this.#parts);
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#written + written);
    this.#written += bytes.length;
    this.#parts = [];
    this.#waiting = 0;
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
