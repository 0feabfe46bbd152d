import { encodingOf } from './decode.ts';
import type { IncomingProblem } from '../contract/incoming.ts';
import { warn } from '../contract/incoming.ts';
import type { OpenedSource } from '../contract/reader.ts';
import { readSource } from './read-source.ts';
import { sourceProblem } from '../contract/source-problems.ts';

/** The text of a source. */
export interface SourceText {
  readonly text: string;
  /** The digest of its bytes. */
  readonly sha256: string;
  /** Notes about a guessed encoding or lost characters, to be passed on. */
  readonly warnings: readonly IncomingProblem[];
}

/** The size limit in bytes for formats that can't be read in chunks. A long book has a million characters. */
export const maxBytes = 16_000_000;

/**
 * Reads and decodes a whole source.
 *
 * @throws {SourceFault} if it is too large
 */
export async function readWhole(source: OpenedSource): Promise<SourceText> {
  const { bytes, sha256 } = await readSource(source, maxBytes, (values) =>
    sourceProblem('source-too-large-for-format', values),
  );
  const encoding = encodingOf(source, bytes);
  const text = new TextDecoder(encoding.name).decode(bytes);
  return { text, sha256, warnings: encodingWarnings(source, encoding, text) };
}

/** Reports a guessed encoding, or characters lost in decoding. */
export function encodingWarnings(
  source: OpenedSource,
  { name, guessed }: { readonly name: string; readonly guessed: boolean },
  text: string,
): IncomingProblem[] {
  if (guessed) {
    return [warn({ file: source.name }, sourceProblem('encoding-guessed', { encoding: name }))];
  }
  if (!text.includes('\uFFFD')) return [];
  return [warn({ file: source.name }, sourceProblem('encoding-not-as-stated', { encoding: name }))];
}
