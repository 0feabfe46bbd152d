import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import type { Fields } from '../../fields/from-fields.ts';

/** A Markdown file of another program, divided. */
export interface ParsedFile {
  readonly fields: Fields;
  readonly body: string;
  /** The line that the body begins on, from 1. */
  readonly bodyLine: number;
}

/** What is wrong with a front matter, and where. */
export interface FrontMatterFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly advice: string;
}

/**
 * Divides a Markdown file into its front matter and its text: YAML between lines of `---`, TOML between lines of
 * `+++`, or a JSON object at its beginning. Without one it is all text.
 *
 * @param text lines ended by `\n`
 */
export function parseFrontMatter(text: string): ParsedFile | FrontMatterFault {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  if (fence) {
    const lines = text.split('\n');
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
    if (end < 0) {
      return {
        line: 1,
        message: 'The front matter is not closed.',
        advice: `Put a line of ${fence} below its last field.`,
      };
    }
    const source = lines.slice(1, end).join('\n');
    const fields = fence === '---' ? readYaml(source) : readToml(source);
    return 'message' in fields
      ? fields
      : { fields: fields.fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
  }
  const json = /^\s*\{[^]*?\n\}[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (json !== undefined && /^\s*\{\s*["}]/.test(json)) {
    try {
      const fields = JSON.parse(json) as Fields;
      return { fields, body: text.slice(json.length), bodyLine: json.split('\n').length };
    } catch {
      return {
        line: 1,
        message: 'The front matter is not JSON.',
        advice: 'Look for a comma, a quotation mark or a bracket too many or too few.',
      };
    }
  }
  return { fields: {}, body: text, bodyLine: 1 };
}

/** By the failsafe schema every value is the text that was written; tags of YAML mean nothing, and nothing is made of them. */
function readYaml(source: string): { fields: Fields } | FrontMatterFault {
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
      message: `The YAML can’t be read: ${error.message}.`,
      advice: 'Look at this line and the one above: quotes, brackets, colons, indentation.',
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return {
      line: 1,
      message: 'The YAML uses too many aliases.',
      advice: 'Write out what its anchors (&) and aliases (*) stand for.',
    };
  }
  return { fields: withoutNull(value) };
}

/**
 * Reads what YAML forbids and the programs that wrote it accept, such as a quoted value that goes on in the next
 * line without indentation: Jekyll, Eleventy and Hugo read by libraries that are as lenient as this one.
 */
function readLenientYaml(source: string): unknown {
  try {
    return load(source, { schema: FAILSAFE_SCHEMA, json: true });
  } catch {
    return undefined;
  }
}

function readToml(source: string): { fields: Fields } | FrontMatterFault {
  try {
    const value = parseToml(source) as Fields;
    // Hugo keeps its taxonomies apart, or not.
    const { taxonomies } = value;
    return {
      fields: taxonomies !== null && typeof taxonomies === 'object' ? { ...value, ...taxonomies } : value,
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {
      line: error.line + 1,
      message: `The TOML can’t be read: ${error.message.split('\n')[0]!}.`,
      advice: 'Look at this line: quotes, brackets, the sign of equality.',
    };
  }
}

/** In the failsafe schema a field without a value is the empty text or `null`. */
function withoutNull(value: unknown): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== null && !/^(null|~|)$/i.test(typeof one === 'string' ? one : '-'),
    ),
  );
}
