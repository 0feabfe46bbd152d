import {
  type Document,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

/** A parsed YAML text, or the faults that keep it from being one. */
export interface ParsedYaml {
  /** Text, lists and groups only: every scalar is the text that its keeper wrote. */
  readonly value: unknown;
  readonly faults: readonly { readonly line: number; readonly message: string; readonly advice: string }[];
  /** Finds the line of the value at a path; of what it would stand in where there is none. From 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Parses YAML 1.2 with its failsafe schema, so that dates, numbers and words such as `no` stay text.
 *
 * @param firstLine the line of the file that the text begins on, from 1
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const line = (offset: number) => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      // What it would print names no file; a group as a key is an unknown field in any case.
      logLevel: 'error',
    });
    const errors: YAMLError[] = [...document.errors, ...document.warnings];
    return {
      value: errors.length === 0 ? document.toJS({ maxAliasCount: 20 }) : undefined,
      faults: [...faultsOf(errors, line), ...(errors.length === 0 ? cutTexts(document, line) : [])],
      lineOf: (path) => line(offsetOf(document, path)),
    };
  } catch (error) {
    const fault = faultOfShape(error);
    if (!fault) throw error;
    // The library does not say where.
    const sign = fault === tooManyAliases ? /&\S/ : /^[\s-]*- - - -|[[{]{4}|^ {40}/m;
    const at = line(text.search(sign));
    return { value: undefined, faults: [{ line: at, ...fault }], lineOf: () => at };
  }
}

/** Fields whose values are texts in which a # may stand. */
const textFields = new Set(
  'title standfirst dateline section label name description caption alt credit reason text publisher author rights'.split(
    ' ',
  ),
);

/** Texts that end where a # begins a word: YAML takes the rest for a comment, and it would be missing without a word. */
function cutTexts(document: Document.Parsed, line: (offset: number) => number): ParsedYaml['faults'] {
  const faults: ParsedYaml['faults'][number][] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || value.type !== 'PLAIN' || !textFields.has(String(key.value)))
        return;
      const { comment } = value;
      if (comment === null || comment === undefined || /^\s/.test(comment)) return;
      faults.push({
        line: line(value.range?.[0] ?? 0),
        message: `"#${comment}" is not part of "${String(key.value)}": what follows a space and a # is a comment.`,
        advice: `Put the whole text in quotes: ${String(key.value)}: ${JSON.stringify(`${String(value.value)} #${comment}`)}`,
      });
    },
  });
  return faults;
}

/** One fault often shows itself many times in a line. */
function faultsOf(errors: readonly YAMLError[], line: (offset: number) => number): ParsedYaml['faults'] {
  const faults = errors.map((error) => ({ line: line(error.pos[0]), ...explainYaml(error) }));
  const deep = faults.find(({ message }) => message === tooDeep.message);
  if (deep) return [deep];
  // What follows from a dash at the wrong place is no fault of its own.
  const dash = faults.find(({ message }) => message.includes('begin with a dash'));
  if (dash) return [dash];
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()];
}

const tooManyAliases = {
  message: 'The YAML refers to itself too often.',
  advice: 'Write out what its anchors (&) and aliases (*) stand for.',
};
const tooDeep = {
  message: 'The YAML is nested too deeply to be read.',
  advice: 'Look for long runs of -, [ or { inside one another, and take them out.',
};

/** What is wrong with YAML that is well formed and still can't be read; undefined for a fault of another kind. */
function faultOfShape(error: unknown): typeof tooDeep | undefined {
  if (error instanceof ReferenceError) return tooManyAliases;
  return error instanceof RangeError ? tooDeep : undefined;
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(document.contents) ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === String(key),
      );
      if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (node !== null && typeof node === 'object' && 'items' in node) {
      next = (node.items as unknown[])[Number(key)];
      offset = rangeStart(next) ?? offset;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range?.[0];
}

function explainYaml(error: YAMLError): { message: string; advice: string } {
  if (/call stack/.test(error.message)) return tooDeep;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { message: 'A field stands here for the second time.', advice: 'Keep one of the two.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'A colon makes this line unreadable.',
        advice: 'Put text that has a colon in it in quotes: title: "Letters: a reply".',
      };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'A word that begins with ! is not text.', advice: 'Put the whole text in quotes.' };
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('block-seq-ind on same line'))
        return {
          message: 'A text can’t begin with a dash and a space: that begins a list.',
          advice: 'Put the text in quotes: title: "- and so on".',
        };
      return unreadable(error);
    case 'TAB_AS_INDENT':
      return { message: 'A tab indents this line.', advice: 'Indent with spaces.' };
    case 'MISSING_CHAR':
      return {
        message: `The YAML can't be read: ${error.message}.`,
        advice: 'Look for a quote or bracket that is not closed.',
      };
    default:
      return unreadable(error);
  }
}

function unreadable(error: YAMLError): { message: string; advice: string } {
  return {
    message: `The YAML can't be read: ${error.message}.`,
    advice: 'Look at this line and the one above: quotes, brackets, colons, indentation.',
  };
}
