/**
 * Estimates the width of a label at 13 pixels: pictures are drawn at build time, when the reader’s font is
 * not available.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += character >= '\u2e80' ? 13 : /[A-ZMWmw@&%—]/.test(character) ? 9 : 6.5;
  return width;
}

/** Shortens a text that is wider than a limit in pixels. */
export function shortened(text: string, maxWidthPx: number): string {
  if (textWidth(text) <= maxWidthPx) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += textWidth(segment);
    if (kept !== '' && width > maxWidthPx - 13) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Wider labels take two lines. */
const maxOneLinePx = 130;

/**
 * Splits a label at the space that makes its two lines most equal.
 *
 * @param maxWidthPx the width at which a line is shortened
 * @returns one or two lines
 */
export function labelLines(text: string, maxWidthPx: number): string[] {
  // More of a very long name would not fit into two lines anyway.
  const words = shortened(text, 4 * maxWidthPx).split(' ');
  if (textWidth(text) <= maxOneLinePx || words.length === 1) return [shortened(text, maxWidthPx)];
  const divided = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const best = divided.reduce((one, other) => (widest(other) < widest(one) ? other : one));
  return best.map((line) => shortened(line, maxWidthPx));
}

/** Returns the width of the widest line, in pixels. */
export function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}
