import { createHash } from 'node:crypto';
import { type IncomingProblem, refuse } from '../contract/incoming.ts';
import type { OpenedSource } from '../contract/reader.ts';

/** A source read at once, as it is. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/**
 * Reads the bytes of a document that can't be read piece by piece.
 *
 * @param maxBytes what is longer is refused, without having been read to its end
 */
export async function readBytes(source: OpenedSource, maxBytes: number): Promise<Bytes | IncomingProblem> {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.bytes()) {
    length += part.length;
    if (length > maxBytes) {
      return refuse(
        { file: source.name },
        `The file is larger than ${(maxBytes / 1e6).toLocaleString('en')} MB, which is too much for one document.`,
        'Divide it, one article a file; or make its pictures smaller.',
      );
    }
    hash.update(part);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), sha256: hash.digest('hex') };
}
