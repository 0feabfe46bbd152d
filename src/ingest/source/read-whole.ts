import { createHash } from 'node:crypto';
import { encodingOf } from './decode.ts';
import type { IncomingProblem } from '../contract/incoming.ts';
import { refuse, warn } from '../contract/incoming.ts';
import type { OpenedSource } from '../contract/reader.ts';

/** A source read at once. */
export interface Whole {
  readonly text: string;
  /** The digest of its bytes. */
  readonly sha256: string;
  /** To be passed on: what was guessed of its encoding, or lost in it. */
  readonly warnings: readonly IncomingProblem[];
}

/** For formats that can't be read piece by piece, in bytes. A long book has a million characters. */
export const maxBytes = 16_000_000;

/**
 * Reads a source at once, decoded.
 *
 * @param most bytes; what is longer is refused, without having been read to its end
 */
export async function readWhole(source: OpenedSource, most = maxBytes): Promise<Whole | IncomingProblem> {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.bytes()) {
    length += part.length;
    if (length > most) {
      return refuse(
        { file: source.name },
        `The file is larger than ${(most / 1e6).toLocaleString('en')} MB, which is too much for one of its kind.`,
        'Divide it, or say with --format what it is.',
      );
    }
    hash.update(part);
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const encoding = encodingOf(source, bytes);
  const text = new TextDecoder(encoding.name).decode(bytes);
  return { text, sha256: hash.digest('hex'), warnings: encodingWarnings(source, encoding, text) };
}

/** Says what was guessed of an encoding, or lost in it. */
export function encodingWarnings(
  source: OpenedSource,
  { name, guessed }: { readonly name: string; readonly guessed: boolean },
  text: string,
): IncomingProblem[] {
  if (guessed) {
    return [
      warn(
        { file: source.name },
        `The file does not say how its letters are coded; it was read as ${name}.`,
        'Look at letters with accents and at quotation marks; if they are wrong, save the file as UTF-8 and import it again.',
      ),
    ];
  }
  if (!text.includes('\uFFFD')) return [];
  return [
    warn(
      { file: source.name },
      `Some characters of the file are not ${name}, and stand as \uFFFD.`,
      'Save the file as UTF-8 from the program that wrote it, and import it again.',
    ),
  ];
}
