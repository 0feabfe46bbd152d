import type { CatalogMessage } from '../text/catalog.ts';
import { fileProblem } from './file-problems.ts';
import { type BlockPassage, readPassages } from '../markdown/read-passages.ts';
import { render, type Rendered, type RenderInput, type RenderSettings } from '../markdown/render.ts';

/**
 * The maximum depth of nested lists and quotations, whose parsing time grows at least quadratically with
 * depth.
 */
const maxBlockDepth = 100;
const deepBlock = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${maxBlockDepth + 1}}`);
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/** Renders a body; if it is nested too deeply, returns that as a fault of the text. */
export function renderSafely(input: RenderInput, settings: RenderSettings): Rendered {
  const lines = input.markdown.split('\n');
  const deep = deepLine(lines);
  if (deep > 0) return tooDeep(deep);
  const loose = looseBracket(input.markdown);
  if (loose !== undefined) return loose;
  try {
    return render(input, settings);
  } catch (error) {
    // HTML and emphasis may also be nested until the stack overflows.
    if (!(error instanceof RangeError)) throw error;
    const counts = lines.map((line) => line.match(/<\w|[*_[]/g)?.length ?? 0);
    return tooDeep(counts.indexOf(counts.reduce((max, count) => Math.max(max, count), 0)) + 1);
  }
}

/**
 * Each unmatched closing bracket is looked up in the whole paragraph, so time grows quadratically with their
 * number.
 */
const maxLooseBrackets = 2000;

function looseBracket(markdown: string): Rendered | undefined {
  let open = 0;
  let loose = 0;
  for (const { 0: sign, index } of markdown.matchAll(/[[\]]/g)) {
    if (sign === '[') open += 1;
    else if (open > 0) open -= 1;
    else loose += 1;
    if (loose > maxLooseBrackets) {
      return unread(
        markdown.slice(0, index).split('\n').length,
        fileProblem('text-too-many-brackets', { most: maxLooseBrackets }),
      );
    }
  }
  return undefined;
}

/** Returns the blocks of a body as plain text; none if it is nested too deeply. */
export function readPassagesSafely(markdown: string): BlockPassage[] {
  if (deepLine(markdown.split('\n')) > 0 || looseBracket(markdown) !== undefined) return [];
  try {
    return readPassages(markdown);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

/** Returns the first line that is nested too deeply, from 1; 0 if there is none. */
function deepLine(lines: readonly string[]): number {
  return lines.findIndex((line) => deepBlock.test(line) && !thematicBreak.test(line)) + 1;
}

/** @param line the line with the deepest nesting, from 1 */
function tooDeep(line: number): Rendered {
  return unread(line, fileProblem('text-too-deep'));
}

function unread(line: number, fault: CatalogMessage): Rendered {
  return {
    body: { html: '', blocks: [], headings: [], mentions: [], images: [], files: [], shingles: [] },
    faults: [{ severity: 'error', line, ...fault }],
  };
}
