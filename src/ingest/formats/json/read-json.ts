import { articleFromFields } from '../../fields/from-fields.ts';
import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { linesIn } from '../../source/lines-in.ts';
import { parseObject } from './json-object.ts';
import { readItems } from './read-items.ts';
import type { JsonPart } from './scan-json.ts';
import { splitJson } from './split-json.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** JSON: an object, a list of objects, or an object that contains such a list. */
export const jsonReader: Reader = {
  format: 'json',
  reads({ base, text }) {
    const named = base.endsWith('.json') ? 0.5 : 0;
    return /^\s*(\[\s*[{\]]|\{\s*["}])/.test(text) ? named + 0.25 : 0;
  },
  read: (source, settings) => readArticles(source, settings, splitJson),
};

/** JSON lines: one object per line. */
export const jsonLinesReader: Reader = {
  format: 'jsonl',
  reads({ base, text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const [first = '', second = ''] = text.trimStart().split('\n');
    const several = parseObject(first) && second.startsWith('{') ? 0.3 : 0;
    return (/\.(jsonl|ndjson|jsonlines)$/.test(base) ? 0.5 : 0) + several;
  },
  read: (source, settings) => readArticles(source, settings, linesAsParts),
};

async function* linesAsParts(chunks: AsyncIterable<string>, maxUnits: number): AsyncGenerator<JsonPart> {
  for await (const { text, number, isTooLong } of linesIn(chunks, maxUnits)) {
    if (isTooLong || text.trim() !== '') yield { text, line: number, isTooLong, isCut: false };
  }
}

async function* readArticles(
  source: OpenedSource,
  settings: ReadSettings,
  split: (chunks: AsyncIterable<string>, maxUnits: number) => AsyncIterable<JsonPart>,
): AsyncGenerator<Incoming> {
  const items = readItems(source, {
    split,
    ifNoObject: formatProblem('json-no-object'),
    ifEmpty: formatProblem('json-no-articles'),
  });
  for await (const item of items)
    yield 'problem' in item ? item : articleFromFields(item.fields, item, settings);
}
