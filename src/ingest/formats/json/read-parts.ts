import { type IncomingProblem, type SourcePlace, refuse } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { decode, declaredEncoding, findEncoding } from '../../source/decode.ts';
import { type JsonObject, parseObject } from './json-object.ts';
import { splitJsonAt } from './split-json-at.ts';

/** In UTF-16 units: an article with all its fields, in several forms. */
export const maxPartLength = 16_000_000;

/** An object at a place, or why it can't be read. */
export type PlacedObject =
  | { readonly path: string; readonly line: number; readonly text: string; readonly fields: JsonObject }
  | IncomingProblem;

/**
 * Reads the objects at certain places of a JSON document, one in memory at a time.
 *
 * @param isWanted says it of a path: `db.*.data.posts.*`
 */
export async function* readParts(
  source: OpenedSource,
  bytes: () => AsyncIterable<Uint8Array>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<PlacedObject> {
  const encoding = findEncoding(source.start, declaredEncoding(source.start));
  for await (const part of splitJsonAt(decode({ ...source, bytes }, encoding), isWanted, maxPartLength)) {
    const place: SourcePlace = { file: source.name, line: part.line };
    const fields = parseObject(part.text);
    if (fields) yield { path: part.path, line: part.line, text: part.text, fields };
    else if (part.isCut)
      yield refuse(place, 'The file ends within this item.', 'Get the whole file, and import it again.');
    else if (part.isTooLong)
      yield refuse(
        place,
        `The item is longer than ${maxPartLength / 1e6} million characters.`,
        'An article is not as long as that; look at what it is.',
      );
    else
      yield refuse(
        place,
        'The item is not a JSON object.',
        'Fix it at this place, or export the file again.',
      );
  }
}
