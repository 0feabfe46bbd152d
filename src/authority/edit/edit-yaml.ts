import {
  type CST,
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';

/** The keys that lead to a value: `['entities', 1, 'as']`. */
export type YamlPath = readonly (string | number)[];

/** What the archive's YAML holds: text, lists and groups. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

// Each edit takes the text and gives it back with a few characters changed. All else stays as its keeper wrote
// it, byte for byte: comments, the order of keys, quotes, indentation. Lines end in \n.

/** Replaces the word at a path; quotes stay. */
export function replaceWord(yaml: string, path: YamlPath, word: string): string {
  const [start, end] = rangeAt(open(yaml), path);
  const source = yaml.slice(start, end);
  const quote = /^(['"])[^'"\\]*\1$/.exec(source)?.[1] ?? '';
  return splice(yaml, start, end, quote + (quote ? word : flow(word)) + quote);
}

/** Replaces whatever is at a path. */
export function replaceValue(yaml: string, path: YamlPath, value: Value): string {
  return replaceRange(yaml, rangeAt(open(yaml), path), flow(value));
}

/**
 * Adds an item to the list at a path. A single value there becomes a list; where there is none, the list is
 * made, after the last key that comes before it in `order`.
 */
export function addItem(yaml: string, path: YamlPath, value: Value, order: readonly string[] = []): string {
  const document = open(yaml);
  const node = nodeAt(document, path);
  if (node === undefined) return addKey(yaml, path, [value], order);
  const [start, end] = rangeOf(node);
  if (!isSeq(node)) {
    const written = yaml.slice(start, end);
    const first = isScalar(node) && !isFlowSafe(written) ? flow(String(node.value).trim()) : written;
    return replaceRange(yaml, [start, end], `[${first}, ${flow(value)}]`);
  }
  const last = node.items.at(-1) as Node | undefined;
  if (node.flow) {
    const at = last ? rangeOf(last)[1] : start + 1;
    return splice(yaml, at, at, (last ? ', ' : '') + flow(value));
  }
  const column = columnOf(yaml, dashOf(node, node.items.length - 1));
  const indent = ' '.repeat(column);
  const text = isMap(last) && !last.flow && isGroup(value) ? block(value, `${indent}  `) : flow(value);
  return insertLine(yaml, endOfLine(yaml, rangeOf(last!)[1]), `${indent}- ${text}`);
}

/** Adds a key to the group that it stands in, after the last key that comes before it in `order`. */
export function addKey(yaml: string, path: YamlPath, value: Value, order: readonly string[] = []): string {
  const map = nodeAt(open(yaml), path.slice(0, -1));
  if (!isMap(map) || map.items.length === 0) throw new Error(`There is no group at ${path.join('.')}`);
  const key = String(path.at(-1));
  const before = map.items.findLast(
    (pair) => !order.includes(key) || order.indexOf(String(pair.key)) < order.indexOf(key),
  );
  const pair = before ?? map.items.at(-1)!;
  const end = rangeOf((pair.value ?? pair.key) as Node)[1];
  const text = `${key}: ${flow(value)}`;
  if (map.flow) return splice(yaml, end, end, `, ${text}`);
  const column = columnOf(yaml, rangeOf(map.items[0]!.key as Node)[0]);
  return insertLine(yaml, endOfBlock(yaml, end, column), ' '.repeat(column) + text);
}

/** Takes an item out of a list, with the line that it stands on; the last one takes the list's key with it. */
export function removeItem(yaml: string, path: YamlPath): string {
  const document = open(yaml);
  const list = nodeAt(document, path.slice(0, -1));
  if (!isSeq(list) || list.items.length === 1)
    return removeKey(yaml, path.slice(0, isSeq(list) ? -1 : undefined));
  const index = Number(path.at(-1));
  const [start, end] = rangeOf(list.items[index] as Node);
  if (list.flow) return removeFromFlow(yaml, [start, end], list.srcToken as CST.FlowCollection, index);
  return splice(yaml, lineStart(yaml, dashOf(list, index)), endOfLine(yaml, end), '');
}

/** Takes a key out of a group, with its value. */
export function removeKey(yaml: string, path: YamlPath): string {
  const map = nodeAt(open(yaml), path.slice(0, -1));
  const index = isMap(map) ? map.items.findIndex(({ key }) => isWord(key, path.at(-1)!)) : -1;
  if (!isMap(map) || index < 0) throw new Error(`There is no key at ${path.join('.')}`);
  const { key, value } = map.items[index]!;
  const start = rangeOf(key as Node)[0];
  const end = rangeOf((value ?? key) as Node)[1];
  if (map.flow) return removeFromFlow(yaml, [start, end], map.srcToken as CST.FlowCollection, index);
  return splice(yaml, lineStart(yaml, start), endOfLine(yaml, end), '');
}

/** Takes a part out of a flow list or group, with one comma; a comment beside it stays. */
function removeFromFlow(
  yaml: string,
  [start, end]: YamlRange,
  { items }: CST.FlowCollection,
  index: number,
): string {
  const after = /^[ \t]*,[ \t]*/.exec(yaml.slice(end));
  if (after) return dropBlankLine(splice(yaml, start, end + after[0].length, ''), start);
  const comma = items[index]!.start.find(({ type }) => type === 'comma')?.offset;
  if (comma === undefined) return splice(yaml, start, end, '');
  const gap = /[ \t]*$/.exec(yaml.slice(comma + 1, start))![0].length;
  const without = splice(yaml, start - gap, end, '');
  return dropBlankLine(splice(without, comma, comma + 1, ''), start - gap - 1);
}

/** Removes the line at an offset where nothing is left on it. */
function dropBlankLine(yaml: string, at: number): string {
  const start = lineStart(yaml, at);
  const end = yaml.indexOf('\n', at) + 1;
  return end > 0 && yaml.slice(start, end).trim() === '' ? splice(yaml, start, end, '') : yaml;
}

function open(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: true, prettyErrors: false });
}

function nodeAt(document: Document.Parsed, path: YamlPath): Node | undefined {
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      node = node.items.find((item) => isPair(item) && isWord(item.key, key))?.value;
    } else node = isSeq(node) ? node.items[Number(key)] : undefined;
  }
  return (node as Node | null | undefined) ?? undefined;
}

function isWord(node: unknown, word: string | number): boolean {
  return isScalar(node) && node.value === String(word);
}

type YamlRange = readonly [start: number, end: number];

function rangeAt(document: Document.Parsed, path: YamlPath): YamlRange {
  const node = nodeAt(document, path);
  if (!node) throw new Error(`There is no value at ${path.join('.')}`);
  return rangeOf(node);
}

/** Where a value begins, and where it ends without what follows it on the line. */
function rangeOf(node: Node): YamlRange {
  const [start, end] = node.range!;
  return [start, end];
}

/** The place of the dash before an item of a block list. */
function dashOf(list: YAMLSeq, index: number): number {
  const { items } = list.srcToken as CST.BlockSequence;
  return items[index]!.start.find(({ type }) => type === 'seq-item-ind')!.offset;
}

function isGroup(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Writes a value so that it can stand in a flow list, and so anywhere. */
function flow(value: Value): string {
  if (typeof value === 'string') {
    const list = stringify([value], { schema: 'failsafe', lineWidth: 0, collectionStyle: 'flow' });
    return list.trim().slice(1, -1).trim();
  }
  if (!isGroup(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${pairs(value).join(', ')} }`;
}

/** Writes a group a key a line, the first where it stands. */
function block(value: Readonly<Record<string, Value>>, indent: string): string {
  return pairs(value).join(`\n${indent}`);
}

function pairs(value: Readonly<Record<string, Value>>): string[] {
  return Object.entries(value).map(([key, part]) => `${key}: ${flow(part)}`);
}

function isFlowSafe(source: string): boolean {
  return /^(["']).*\1$/s.test(source) || !/[,[\]{}\n]|^[>|]/.test(source);
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line on which a value ends, its line end included. Trailing line ends are not the value's. */
function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end -= 1;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** As {@link endOfLine}, beyond the comments below that are indented deeper than the group: they are the value's. */
function endOfBlock(text: string, offset: number, column: number): number {
  let end = endOfLine(text, offset);
  for (;;) {
    const comment = /^([ \t]+)#[^\n]*(?:\n|$)/.exec(text.slice(end));
    if (!comment || comment[1]!.length <= column) return end;
    end += comment[0].length;
  }
}

function insertLine(text: string, at: number, line: string): string {
  const hasEnd = at === 0 || text[at - 1] === '\n';
  return splice(text, at, at, hasEnd ? `${line}\n` : `\n${line}`);
}

/** A block scalar's range takes its last line end with it, which stays. */
function replaceRange(text: string, [start, end]: YamlRange, words: string): string {
  return splice(text, start, end, words + (end > start && text[end - 1] === '\n' ? '\n' : ''));
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
