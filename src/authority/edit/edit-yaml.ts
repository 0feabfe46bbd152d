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

/** The keys of a nested value: `['entities', 1, 'as']`. */
export type YamlPath = readonly (string | number)[];

/** A value in the archive’s YAML: text, lists and groups. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

// Each edit takes a text with \n line endings and returns it with a few characters changed. Everything else
// stays byte for byte: comments, the order of keys, quotes, indentation.

/** Replaces the word at a path and keeps its quotes. */
export function replaceWord(yaml: string, path: YamlPath, word: string): string {
  const [start, end] = rangeAt(open(yaml), path);
  const source = yaml.slice(start, end);
  const quote = /^(['"])[^'"\\]*\1$/.exec(source)?.[1] ?? '';
  return splice(yaml, start, end, quote + (quote ? word : flow(word)) + quote);
}

/** Replaces the value at a path. */
export function replaceValue(yaml: string, path: YamlPath, value: Value): string {
  return replaceRange(yaml, rangeAt(open(yaml), path), flow(value));
}

/**
 * Adds an item to the list at a path. A single value becomes a list. A missing list is created after the last
 * key that precedes it in `order`.
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

/** Adds a key to a group, after the last key that precedes it in `order`. */
export function addKey(yaml: string, path: YamlPath, value: Value, order: readonly string[] = []): string {
  const map = nodeAt(open(yaml), path.slice(0, -1));
  if (!isMap(map)) throw new Error(`There is no group at ${path.join('.')}`);
  const key = String(path.at(-1));
  const text = `${key}: ${flow(value)}`;
  if (map.items.length === 0) {
    // Only a flow group can be empty; it may contain a comment.
    const at = rangeOf(map)[0] + 1;
    return splice(yaml, at, at, yaml[at] === '}' ? ` ${text} ` : ` ${text}`);
  }
  const before = map.items.findLast(
    (pair) => !order.includes(key) || order.indexOf(String(pair.key)) < order.indexOf(key),
  );
  const pair = before ?? map.items.at(-1)!;
  const end = rangeOf((pair.value ?? pair.key) as Node)[1];
  if (map.flow) return splice(yaml, end, end, `, ${text}`);
  const column = columnOf(yaml, rangeOf(map.items[0]!.key as Node)[0]);
  return insertLine(yaml, endOfBlock(yaml, end, column), ' '.repeat(column) + text);
}

/** Removes an item and its line from a list. Removing the last item removes the list’s key, too. */
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

/** Removes a key and its value from a group. */
export function removeKey(yaml: string, path: YamlPath): string {
  const map = nodeAt(open(yaml), path.slice(0, -1));
  const index = isMap(map) ? map.items.findIndex(({ key }) => isWord(key, path.at(-1)!)) : -1;
  if (!isMap(map) || index < 0) throw new Error(`There is no key at ${path.join('.')}`);
  const { key, value } = map.items[index]!;
  const start = rangeOf(key as Node)[0];
  const end = rangeOf((value ?? key) as Node)[1];
  if (map.flow) return removeFromFlow(yaml, [start, end], map.srcToken as CST.FlowCollection, index);
  const line = lineStart(yaml, start);
  const next = map.items[index + 1]?.key as Node | undefined;
  // The dash of a list item stays for the keys after the first.
  if (next && yaml.slice(line, start).trim() !== '') return splice(yaml, start, rangeOf(next)[0], '');
  return splice(yaml, line, endOfLine(yaml, end), '');
}

/** Removes a part and one comma from a flow list or group; comments stay. */
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
  const gap = /(?<![ \t])[ \t]*$/.exec(yaml.slice(comma + 1, start))![0].length;
  const without = splice(yaml, start - gap, end, '');
  return dropBlankLine(splice(without, comma, comma + 1, ''), start - gap - 1);
}

/** Removes the line at an offset if it is blank. */
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

/** Returns the offsets of the start and the end of a value, without what follows on its line. */
function rangeOf(node: Node): YamlRange {
  const [start, end] = node.range!;
  return [start, end];
}

/** Returns the offset of the dash before an item of a block list. */
function dashOf(list: YAMLSeq, index: number): number {
  const { items } = list.srcToken as CST.BlockSequence;
  return items[index]!.start.find(({ type }) => type === 'seq-item-ind')!.offset;
}

/** Whether a value has fields of its own. */
export function isGroup(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Writes a value in flow style, which is valid anywhere. */
function flow(value: Value): string {
  if (typeof value === 'string') {
    const list = stringify([value], { schema: 'failsafe', lineWidth: 0, collectionStyle: 'flow' });
    return list.trim().slice(1, -1).trim();
  }
  if (!isGroup(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${pairs(value).join(', ')} }`;
}

/** Writes a group with one key per line; the first line is not indented. */
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

/**
 * Returns the end of the line on which a value ends, including its line ending, not counting blank lines
 * after it.
 */
function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end -= 1;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** Returns {@link endOfLine}, or the end of the comments below it that are indented more than the group. */
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

/** Replaces a range. The range of a block scalar includes its last line ending, which stays. */
function replaceRange(text: string, [start, end]: YamlRange, words: string): string {
  return splice(text, start, end, words + (end > start && text[end - 1] === '\n' ? '\n' : ''));
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
