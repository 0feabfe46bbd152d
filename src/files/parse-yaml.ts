import { fileProblem } from './file-problems.ts';
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { AdvisedMessage, CatalogMessage } from '../text/catalog.ts';
import { plainYaml } from './yaml/plain-yaml.ts';

/** A parsed YAML text, or the faults that prevent parsing it, as plain data. */
export interface ParsedYaml {
  /** Texts, lists and groups only: every scalar is the text that its keeper wrote. */
  readonly value: unknown;
  readonly faults: readonly (AdvisedMessage & { readonly line: number })[];
  /** The line of each value, from 1, by its path: see {@link lineAt}. */
  readonly lines: Readonly<Record<string, number>>;
  /** What a schema has made of the value: see read-record.ts. */
  valid?: { readonly kind: string; readonly data: unknown };
}

/**
 * Returns the line, from 1, of the value at a path, or of its closest parent if there is none. A list that is short for a
 * group lacks the key of its field: `front/lead/1` is then at `front/1`.
 */
export function lineAt({ lines }: Pick<ParsedYaml, 'lines'>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const short = at.filter((key, index) => index === 0 || isIndex(key) || !isIndex(at[index + 1]));
    const line = lines[pathKey(at)] ?? lines[pathKey(short)];
    if (line !== undefined) return line;
  }
  return lines[''] ?? 1;
}

function isIndex(key: string | number | undefined): boolean {
  return typeof key === 'number';
}

function pathKey(path: readonly (string | number)[]): string {
  return path.join('/');
}

/**
 * Parses YAML 1.2 with its failsafe schema, so that dates, numbers and words such as `no` remain text.
 *
 * @param firstLine the line of the file on which the text starts, from 1
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  return plainYaml(text, firstLine) ?? parseAnyYaml(text, firstLine);
}

/** Does the same with the library alone. */
export function parseAnyYaml(text: string, firstLine: number): ParsedYaml {
  const counter = new LineCounter();
  const line = (offset: number) => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      // Its warnings name no file, and a group used as a key is reported as an unknown field anyway.
      logLevel: 'error',
    });
    const errors: YAMLError[] = [...document.errors, ...document.warnings];
    const key = deepKey(document);
    if (key !== undefined)
      return { value: undefined, faults: [{ line: line(key), ...tooDeep }], lines: linesOf(document, line) };
    return {
      value: errors.length === 0 ? document.toJS({ maxAliasCount: 20 }) : undefined,
      faults: [...faultsOf(errors, line), ...(errors.length === 0 ? truncatedTexts(document, line) : [])],
      lines: linesOf(document, line),
    };
  } catch (error) {
    const fault = faultOfShape(error);
    if (!fault) throw error;
    // The library does not report where.
    const sign = fault === tooManyAliases ? /&\S/ : /^[ \t-]*- - - -|[[{]{4}|^ {40}/m;
    const at = line(text.search(sign));
    return { value: undefined, faults: [{ line: at, ...fault }], lines: { '': at } };
  }
}

/** Fields whose text may contain a #. */
const textFields = new Set(
  'title standfirst dateline section label name description caption alt credit reason text publisher author rights'.split(
    ' ',
  ),
);

/**
 * Reports texts cut off by a # that starts a word: YAML takes the rest for a comment, and it would be lost
 * silently.
 */
export function truncatedTexts(
  document: Document.Parsed,
  line: (offset: number) => number,
): ParsedYaml['faults'] {
  const faults: ParsedYaml['faults'][number][] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN' || !textFields.has(String(key.value)))
        return;
      const { comment } = value;
      if (comment === null || comment === undefined || /^\s/.test(comment)) return;
      faults.push({
        line: line(value.range?.[0] ?? 0),
        ...fileProblem('yaml-comment', {
          comment,
          field: String(key.value),
          quoted: JSON.stringify(`${String(value.value)} #${comment}`),
        }),
      });
    },
  });
  return faults;
}

/** A group that is a key, of a group that is a key, and so on so often, is no mistake of a keeper. */
const maxKeysInKeys = 8;

/**
 * Returns where groups are keys within too many others, `? ? ? ? …`; undefined if nowhere. The library writes each of these as a
 * text that contains those of all within it, again and again.
 */
export function deepKey(document: Document.Parsed): number | undefined {
  let at: number | undefined;
  visit(document, {
    Pair(_, { key }, ancestors) {
      if (isScalar(key) || key === null) return undefined;
      if (ancestors.filter((one) => isPair(one) && !isScalar(one.key)).length < maxKeysInKeys)
        return undefined;
      at = rangeStart(key) ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Explains YAML errors, leaving out those that follow from another one on the same line. */
function faultsOf(errors: readonly YAMLError[], line: (offset: number) => number): ParsedYaml['faults'] {
  const faults = errors.map((error) => ({ line: line(error.pos[0]), ...explainYaml(error) }));
  const deep = faults.find(({ id }) => id === tooDeep.id);
  if (deep) return [deep];
  // Errors after a misplaced dash follow from it.
  const dash = faults.find(({ id }) => id === 'yaml-dash');
  if (dash) return [dash];
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()];
}

const tooManyAliases = fileProblem('yaml-too-many-aliases');
const tooDeep = fileProblem('yaml-too-deep');

/** Explains an exception that well-formed YAML can cause; undefined for any other exception. */
function faultOfShape(error: unknown): CatalogMessage | undefined {
  if (error instanceof ReferenceError) return tooManyAliases;
  return error instanceof RangeError ? tooDeep : undefined;
}

function linesOf(document: Document.Parsed, line: (offset: number) => number): Record<string, number> {
  // Without a prototype, because a field may be named as what every object has: constructor.
  const lines = Object.assign(Object.create(null) as Record<string, number>, {
    '': line(rangeStart(document.contents) ?? 0),
  });
  const add = (node: unknown, path: readonly (string | number)[], start = rangeStart(node)) => {
    if (start !== undefined) lines[pathKey(path)] ??= line(start);
    if (isMap(node)) {
      for (const { key, value } of node.items)
        if (isScalar(key)) add(value, [...path, String(key.value)], key.range?.[0]);
    } else if (isSeq(node)) node.items.forEach((item, index) => add(item, [...path, index]));
  };
  add(document.contents, []);
  return lines;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range?.[0];
}

function explainYaml(error: YAMLError): CatalogMessage {
  if (/call stack/.test(error.message)) return tooDeep;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return fileProblem('yaml-field-twice');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return fileProblem('yaml-colon');
    case 'TAG_RESOLVE_FAILED':
      return fileProblem('yaml-bang');
    case 'UNEXPECTED_TOKEN':
      return error.message.includes('block-seq-ind on same line')
        ? fileProblem('yaml-dash')
        : fileProblem('yaml-invalid', { fault: error.message });
    case 'TAB_AS_INDENT':
      return fileProblem('yaml-tab');
    case 'MISSING_CHAR':
      return fileProblem('yaml-unclosed', { fault: error.message });
    default:
      return fileProblem('yaml-invalid', { fault: error.message });
  }
}
