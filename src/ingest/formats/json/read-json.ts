import { decode, encodingOf } from '../../source/decode.ts';
import { sha256 } from '../../source/digest.ts';
import { articleFromFields, type Fields } from '../../fields/from-fields.ts';
import { type Incoming, type SourcePlace, refuse } from '../../contract/incoming.ts';
import { encodingWarnings } from '../../source/read-whole.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { readLines } from '../../source/read-lines.ts';
import { type JsonPart, splitJson } from './split-json.ts';

/** The maximum length of an item in UTF-16 code units. */
export const maxItemUnits = 4_000_000;

/** JSON: an object, a list of objects, or an object that contains such a list. */
export const jsonReader: Reader = {
  format: 'json',
  reads({ base, text }) {
    const named = base.endsWith('.json') ? 0.5 : 0;
    return /^\s*(\[\s*[{\]]|\{\s*["}])/.test(text) ? named + 0.25 : 0;
  },
  read: (source, settings) => readParts(source, settings, (chunks) => splitJson(chunks, maxItemUnits)),
};

/** JSON lines: one object per line. */
export const jsonLinesReader: Reader = {
  format: 'jsonl',
  reads({ base, text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const [first = '', second = ''] = text.trimStart().split('\n');
    const several = parse(first) && second.startsWith('{') ? 0.3 : 0;
    return (/\.(jsonl|ndjson|jsonlines)$/.test(base) ? 0.5 : 0) + several;
  },
  read: (source, settings) => readParts(source, settings, linesAsParts),
};

async function* linesAsParts(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  for await (const { text, number, isTooLong } of readLines(chunks, maxItemUnits)) {
    if (isTooLong || text.trim() !== '') yield { text, line: number, isTooLong, isCut: false };
  }
}

async function* readParts(
  source: OpenedSource,
  settings: ReadSettings,
  split: (chunks: AsyncIterable<string>) => AsyncIterable<JsonPart>,
): AsyncGenerator<Incoming> {
  const encoding = encodingOf(source);
  yield* encodingWarnings(source, encoding, '');
  let item = 0;
  for await (const part of split(decode(source, encoding))) {
    item += 1;
    const place: SourcePlace = { file: source.name, line: part.line, item };
    yield readPart(part, place, settings);
  }
  if (item === 0) {
    yield refuse(
      { file: source.name },
      'There are no articles in the file.',
      'Articles must be JSON objects, in a list or one per line.',
    );
  }
}

function readPart(
  { text, isTooLong, isCut }: JsonPart,
  place: SourcePlace,
  settings: ReadSettings,
): Incoming {
  if (isTooLong) {
    return refuse(
      place,
      `The item is longer than ${maxItemUnits / 1e6} million characters.`,
      'Check what it is: articles are shorter.',
    );
  }
  const fields = parse(text);
  if (!fields) {
    return isCut
      ? refuse(
          place,
          'The file ends in the middle of this item.',
          'Get the complete file, and import it again.',
        )
      : refuse(place, 'The item is not a JSON object.', 'Fix this item, and import the file again.');
  }
  return articleFromFields(fields, { place, sha256: sha256(text.trim()) }, settings);
}

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}
