import { render, type Rendered, type RenderInput, type RenderSettings } from '../markdown/render.ts';

/** Lists and quotations in one another; reading them takes time by the square of their depth and more. */
const maxBlockDepth = 100;
const deepBlock = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${maxBlockDepth + 1}}`);
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

/** Renders a body; where it is nested too deeply to be read, says so as a fault of the text. */
export function renderSafely(input: RenderInput, settings: RenderSettings): Rendered {
  const lines = input.markdown.split('\n');
  const deep = lines.findIndex((line) => deepBlock.test(line) && !thematicBreak.test(line));
  if (deep >= 0) return tooDeep(deep + 1);
  try {
    return render(input, settings);
  } catch (error) {
    // HTML and emphasis may be deep as well, until the machine's stack is not enough.
    if (!(error instanceof RangeError)) throw error;
    const counts = lines.map((line) => line.match(/<\w|[*_[]/g)?.length ?? 0);
    return tooDeep(counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)) + 1);
  }
}

/** @param line the one with most of what is nested, from 1 */
function tooDeep(line: number): Rendered {
  return {
    body: { html: '', blocks: [], headings: [], mentions: [], images: [] },
    faults: [
      {
        severity: 'error',
        line,
        message: 'The text is nested too deeply to be read.',
        advice: 'Look for long runs of >, -, * or HTML tags inside one another, and take them out.',
      },
    ],
  };
}
