import { hash } from 'node:crypto';
import { type IncomingProblem, type SourcePlace, refuse } from '../../contract/incoming.ts';
import type { OpenedSource } from '../../contract/reader.ts';
import { decode, encodingOf } from '../../source/decode.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import { type JsonObject, parseObject } from './json-object.ts';
import type { JsonPart } from './scan-json.ts';
import { splitJson } from './split-json.ts';
import { splitJsonAt } from './split-json-at.ts';
import { formatProblem } from '../../contract/format-problems.ts';
import type { CatalogMessage } from '../../../text/catalog.ts';

/** The maximum length of an item in UTF-16 code units. */
export const maxItemUnits = 4_000_000;

/** The maximum length of an object in UTF-16 code units; it may contain an article in several formats. */
const maxObjectUnits = 16_000_000;

/** An item of a JSON file, with its digest. */
export interface JsonItem {
  readonly fields: JsonObject;
  readonly place: SourcePlace;
  readonly sha256: string;
}

/** An object in a JSON document, with its path: `db.*.data.posts.*`. */
export interface JsonObjectAt {
  readonly fields: JsonObject;
  readonly place: SourcePlace;
  readonly path: string;
  readonly text: string;
}

export interface ItemSettings {
  /** What to do about an item that is not an object. */
  readonly ifNoObject: CatalogMessage;
  /** The message about a file without items, and what to do; a file may be empty if it is omitted. */
  readonly ifEmpty?: CatalogMessage;
  /** Splits the file into items; by default those of a list. */
  readonly split?: (chunks: AsyncIterable<string>, maxUnits: number) => AsyncIterable<JsonPart>;
}

/** Reads the items of a JSON file, keeping one in memory at a time; invalid ones are refused. */
export async function* readItems(
  source: OpenedSource,
  { ifNoObject, ifEmpty, split = splitJson }: ItemSettings,
): AsyncGenerator<JsonItem | IncomingProblem> {
  const encoding = encodingOf(source);
  yield* encodingWarnings(source, encoding, '');
  let item = 0;
  for await (const part of split(decode(source, encoding), maxItemUnits)) {
    item += 1;
    const place: SourcePlace = { file: source.name, line: part.line, item };
    const fields = fieldsOf(part, place, maxItemUnits, ifNoObject);
    yield 'problem' in fields ? fields : { ...fields, place, sha256: hash('sha256', part.text.trim()) };
  }
  if (item === 0 && ifEmpty) yield refuse({ file: source.name }, ifEmpty);
}

/**
 * Reads the objects at certain paths of a JSON document, keeping one in memory at a time; invalid ones are
 * refused.
 *
 * @param isWanted returns whether to read the objects at a path: `db.*.data.posts.*`
 */
export async function* readObjectsAt(
  source: OpenedSource,
  bytes: () => AsyncIterable<Uint8Array>,
  isWanted: (path: string) => boolean,
): AsyncGenerator<JsonObjectAt | IncomingProblem> {
  const chunks = decode({ ...source, bytes }, encodingOf(source));
  for await (const part of splitJsonAt(chunks, isWanted, maxObjectUnits)) {
    const place: SourcePlace = { file: source.name, line: part.line };
    const fields = fieldsOf(part, place, maxObjectUnits, formatProblem('json-export-no-object'));
    yield 'problem' in fields ? fields : { ...fields, place, path: part.path, text: part.text };
  }
}

function fieldsOf(
  { text, isTooLong, isCut }: JsonPart,
  place: SourcePlace,
  maxUnits: number,
  ifNoObject: CatalogMessage,
): { readonly fields: JsonObject } | IncomingProblem {
  if (isTooLong) {
    return refuse(place, formatProblem('json-item-too-long', { millions: maxUnits / 1e6 }));
  }
  const fields = parseObject(text);
  if (fields) return { fields };
  return refuse(place, isCut ? formatProblem('json-item-cut') : ifNoObject);
}
