import { createHash } from 'node:crypto';
import type { OpenedSource } from '../contract/reader.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { sourceProblem } from '../contract/source-problems.ts';
import type { CatalogMessage } from '../../text/catalog.ts';

/**
 * Reads the bytes and the digest of a source that can't be read in chunks.
 *
 * @param tooLarge says that a larger source is too large
 * @throws {SourceFault} if it is larger than a maximum; the rest of it is not read then
 */
export async function readSource(
  source: OpenedSource,
  maxBytes: number,
  tooLarge: (values: { readonly megabytes: number }) => CatalogMessage = (values) =>
    sourceProblem('source-too-large', values),
) {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.bytes()) {
    length += part.length;
    if (length > maxBytes) throw new SourceFault(tooLarge({ megabytes: maxBytes / 1e6 }));
    hash.update(part);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), sha256: hash.digest('hex') };
}
