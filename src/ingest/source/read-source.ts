import { inFigures } from '../../archive/count-of.ts';
import { createHash } from 'node:crypto';
import { type IncomingProblem, refuse } from '../contract/incoming.ts';
import type { OpenedSource } from '../contract/reader.ts';

/** The bytes of a source. */
export interface SourceBytes {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Reads the bytes of a document that can't be read in chunks.
 *
 * @param maxBytes larger documents are refused without being read completely
 */
export async function readSource(
  source: OpenedSource,
  maxBytes: number,
): Promise<SourceBytes | IncomingProblem> {
  return (
    (await collectBytes(source, maxBytes)) ??
    refuse(
      { file: source.name },
      `The file is larger than ${inFigures(maxBytes / 1e6)} MB, too large for one document.`,
      'Split it into one article per file, or reduce the size of its pictures.',
    )
  );
}

/** Reads the bytes of a source; undefined if it is larger than the limit, without reading the rest. */
export async function collectBytes(source: OpenedSource, maxBytes: number): Promise<SourceBytes | undefined> {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.bytes()) {
    length += part.length;
    if (length > maxBytes) return undefined;
    hash.update(part);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), sha256: hash.digest('hex') };
}
