import { type BlockPassage, readPassages } from '../markdown/read-passages.ts';
import { render, type Rendered, type RenderInput, type RenderSettings } from '../markdown/render.ts';

/** Lists and quotations in one another; reading them takes time by the square of their depth and more. */
const maxBlockDepth = 100;
const deepBlock = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${maxBlockDepth + 1}}`);
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/** Renders a body; where it is nested too deeply to be read, says so as a fault of the text. */
export function renderSafely(input: RenderInput, settings: RenderSettings): Rendered {
  const lines = input.markdown.split('\n');
  const deep = deepLine(lines);
  if (deep > 0) return tooDeep(deep);
  const loose = looseBracket(input.markdown);
  if (loose !== undefined) return loose;
  try {
    return render(input, settings);
  } catch (error) {
    // HTML and emphasis may be deep as well, until the machine's stack is not enough.
    if (!(error instanceof RangeError)) throw error;
    const counts = lines.map((line) => line.match(/<\w|[*_[]/g)?.length ?? 0);
    return tooDeep(counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)) + 1);
  }
}

/** Each closing bracket that closes nothing is looked up through all of the paragraph: it takes time by their square. */
const maxLooseBrackets = 2000;

function looseBracket(markdown: string): Rendered | undefined {
  let open = 0;
  let loose = 0;
  for (const { 0: sign, index } of markdown.matchAll(/[[\]]/g)) {
    if (sign === '[') open += 1;
    else if (open > 0) open -= 1;
    else loose += 1;
    if (loose > maxLooseBrackets) {
      return unread(markdown.slice(0, index).split('\n').length, {
        message: `The text has more than ${maxLooseBrackets.toLocaleString('en')} signs ] that close nothing.`,
        advice: 'Look whether this is a text at all, and take them out.',
      });
    }
  }
  return undefined;
}

/** The blocks of a body as plain text; none where it is nested too deeply to be read. */
export function readPassagesSafely(markdown: string): BlockPassage[] {
  if (deepLine(markdown.split('\n')) > 0 || looseBracket(markdown) !== undefined) return [];
  try {
    return readPassages(markdown);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

/** The first line that is nested too deeply, from 1; 0 where there is none. */
function deepLine(lines: readonly string[]): number {
  return lines.findIndex((line) => deepBlock.test(line) && !thematicBreak.test(line)) + 1;
}

/** @param line the one with most of what is nested, from 1 */
function tooDeep(line: number): Rendered {
  return unread(line, {
    message: 'The text is nested too deeply to be read.',
    advice: 'Look for long runs of >, -, * or HTML tags inside one another, and take them out.',
  });
}

function unread(line: number, fault: { message: string; advice: string }): Rendered {
  return {
    body: { html: '', blocks: [], headings: [], mentions: [], images: [] },
    faults: [{ severity: 'error', line, ...fault }],
  };
}
