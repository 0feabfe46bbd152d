import { writeBlocks } from '../format/directory-file.ts';
import type { DividedFile } from '../format/packed-index.ts';

/** A block that can be divided by ranges of documents. */
export interface DividedBlock {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Returns a block for each range. @param inPart the number of documents in a range */
  readonly divide: (inPart: number) => readonly Uint8Array[];
}

/** The size beyond which a file is divided, before compression. */
const maxFileBytes = 40_000;

export type BundleWrite = (path: string, content: string | Uint8Array) => void;

/**
 * Writes a file of blocks; a large one in parts by ranges of documents, so that no file grows with the archive.
 * The number of documents in a range is a power of two, so that few parts change with an added article.
 *
 * @param path without the number of a part
 * @param file its number, for the entry
 * @param documents the number of all documents
 * @returns the entry of a divided file
 */
export function writeDivided(
  path: string,
  file: number,
  blocks: readonly DividedBlock[],
  documents: number,
  write: BundleWrite,
): DividedFile[] {
  const size = blocks.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size <= maxFileBytes) {
    write(path, writeBlocks(blocks));
    return [];
  }
  const inPart = 2 ** Math.ceil(Math.log2((documents * maxFileBytes) / size));
  const divided = blocks.map(({ key, divide }) => ({ key, parts: divide(inPart) }));
  for (let part = 0; part * inPart < documents; part += 1)
    write(`${path}-${part}`, writeBlocks(divided.map(({ key, parts }) => ({ key, bytes: parts[part]! }))));
  return [[file, inPart]];
}
