import { type IncomingProblem, type SourcePlace, refuse } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { decode, declaredEncoding, findEncoding } from '../../source/decode.ts';
import { type JsonObject, parseObject } from './json-object.ts';
import { splitJsonAt } from './split-json-at.ts';

/** The maximum length of an object in UTF-16 code units; it may contain an article in several formats. */
export const maxPartUnits = 16_000_000;

/** An object with its position, or why it can't be read. */
export type PlacedObject =
  | { readonly path: string; readonly line: number; readonly text: string; readonly fields: JsonObject }
  | IncomingProblem;

/**
 * Reads the objects at certain paths of a JSON document, keeping one in memory at a time.
 *
 * @param isWanted returns whether to read the objects at a path: `db.*.data.posts.*`
 */
export async function* readParts(
  source: OpenedSource,
  bytes: () => AsyncIterable<Uint8Array>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<PlacedObject> {
  const encoding = findEncoding(source.start, declaredEncoding(source.start));
  for await (const part of splitJsonAt(decode({ ...source, bytes }, encoding), isWanted, maxPartUnits)) {
    const place: SourcePlace = { file: source.name, line: part.line };
    const fields = parseObject(part.text);
    if (fields) yield { path: part.path, line: part.line, text: part.text, fields };
    else if (part.isCut)
      yield refuse(
        place,
        'The file ends in the middle of this item.',
        'Get the complete file, and import it again.',
      );
    else if (part.isTooLong)
      yield refuse(
        place,
        `The item is longer than ${maxPartUnits / 1e6} million characters.`,
        'Check what it is: articles are shorter.',
      );
    else yield refuse(place, 'The item is not a JSON object.', 'Fix this item, or export the file again.');
  }
}
