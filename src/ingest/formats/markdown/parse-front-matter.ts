import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import { deepKey, truncatedTexts } from '../../../files/parse-yaml.ts';
import type { Fields } from '../../fields/from-fields.ts';
import { formatProblem } from '../../contract/format-problems.ts';
import type { AdvisedMessage } from '../../../text/catalog.ts';
import { fileProblem } from '../../../files/file-problems.ts';

/** A Markdown file of another program, split into front matter and body. */
export interface ParsedFile {
  readonly fields: Fields;
  readonly body: string;
  /** The line on which the body starts, from 1. */
  readonly bodyLine: number;
  /** What is doubtful about the front matter, although it can be read. */
  readonly doubts: readonly FrontMatterFault[];
}

/** What is wrong with front matter, and where. */
export interface FrontMatterFault {
  /** From 1. */
  readonly line: number;
  readonly said: AdvisedMessage;
}

/**
 * Splits a Markdown file into front matter and text: YAML between lines of `---`, TOML between lines of
 * `+++`, or a leading JSON object. Without front matter, everything is text.
 *
 * @param text with `\n` line endings
 */
export function parseFrontMatter(text: string): ParsedFile | FrontMatterFault {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence) {
    const lines = text.split('\n');
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
    if (end < 0) {
      return {
        line: 1,
        said: formatProblem('markdown-front-matter-open', { fence }),
      };
    }
    const source = lines.slice(1, end).join('\n');
    const fields = fence === '---' ? readYaml(source) : readToml(source);
    return 'said' in fields
      ? fields
      : {
          fields: fields.fields,
          body: lines.slice(end + 1).join('\n'),
          bodyLine: end + 2,
          doubts: fields.doubts ?? [],
        };
  }
  const json = /^\s*\{[^]*?\n\}[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (json !== undefined && /^\s*\{\s*["}]/.test(json)) {
    try {
      const fields = JSON.parse(json) as Fields;
      return { fields, body: text.slice(json.length), bodyLine: json.split('\n').length, doubts: [] };
    } catch {
      return {
        line: 1,
        said: formatProblem('markdown-json-invalid'),
      };
    }
  }
  return { fields: {}, body: text, bodyLine: 1, doubts: [] };
}

/** Parses YAML with the failsafe schema, in which every value is the text as written; tags are ignored. */
function readYaml(
  source: string,
): { fields: Fields; doubts?: readonly FrontMatterFault[] } | FrontMatterFault {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) {
    const lenient = readLenientYaml(source);
    if (lenient) return { fields: withoutNull(lenient) };
    return {
      line: counter.linePos(error.pos[0]).line + 1,
      said: fileProblem('yaml-invalid', { fault: error.message }),
    };
  }
  const key = deepKey(document);
  if (key !== undefined) return { line: counter.linePos(key).line + 1, said: fileProblem('yaml-too-deep') };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
    requireTree(value);
  } catch {
    return {
      line: 1,
      said: fileProblem('yaml-too-many-aliases'),
    };
  }
  return {
    fields: withoutNull(value),
    doubts: truncatedTexts(document, (offset) => counter.linePos(offset).line + 1).map(
      ({ line, ...said }) => ({ line, said }),
    ),
  };
}

/**
 * Parses YAML that the specification forbids but the programs that wrote it accept, such as a quoted value
 * continued on the next line without indentation: the libraries of Jekyll, Eleventy and Hugo are as lenient
 * as this one.
 */
function readLenientYaml(source: string): unknown {
  try {
    const value = load(source, { schema: FAILSAFE_SCHEMA, json: true });
    requireTree(value);
    return value;
  } catch {
    return undefined;
  }
}

/** Throws if a value contains itself, which an alias inside its own anchor makes possible. */
function requireTree(value: unknown): void {
  JSON.stringify(value);
}

function readToml(source: string): { fields: Fields; doubts?: undefined } | FrontMatterFault {
  try {
    const value = parseToml(source) as Fields;
    // Hugo may keep taxonomies in a table of their own.
    const { taxonomies } = value;
    return {
      fields: taxonomies !== null && typeof taxonomies === 'object' ? { ...value, ...taxonomies } : value,
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {
      line: error.line + 1,
      said: formatProblem('toml-invalid', { fault: error.message.split('\n')[0]! }),
    };
  }
}

/** Removes fields without a value: in the failsafe schema, these are empty or `null`. */
function withoutNull(value: unknown): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== null && !/^(null|~|)$/i.test(typeof one === 'string' ? one : '-'),
    ),
  );
}
