import type { Advice } from '../../text/placed-advice.ts';
import { inFigures } from '../../text/count-of.ts';
import { createHash } from 'node:crypto';
import type { OpenedSource } from '../contract/reader.ts';
import { SourceFault } from '../contract/source-fault.ts';

/**
 * Reads the bytes and the digest of a source that can't be read in chunks.
 *
 * @param unit what a larger source is too large for
 * @param advice what to do about it
 * @throws {SourceFault} if it is larger than a maximum; the rest of it is not read then
 */
export async function readSource(
  source: OpenedSource,
  maxBytes: number,
  unit = 'one document',
  advice: Advice = 'Split it into one article per file, or reduce the size of its pictures.',
) {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.bytes()) {
    length += part.length;
    if (length > maxBytes)
      throw new SourceFault(
        `The file is larger than ${inFigures(maxBytes / 1e6)} MB, too large for ${unit}.`,
        advice,
      );
    hash.update(part);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), sha256: hash.digest('hex') };
}
