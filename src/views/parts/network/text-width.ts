/** About how wide a text is in a label of 13 pixels: what is drawn at build time cannot be measured in the reader's face. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= '\u2e80' ? 13 : /[A-ZMWmw@&%—]/.test(sign) ? 9 : 6.5;
  return width;
}

/** A text cut short where it is wider than so many pixels. */
export function shortened(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const signs = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (signs.length > 1 && textWidth(signs.join('')) > most - 13) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Labels that are wider, in pixels, take two lines. */
const oneLine = 130;

/**
 * Divides a label at the space that makes its lines most alike.
 *
 * @param most how wide a line may be, in pixels; what is wider is cut short
 * @returns one line, or two
 */
export function inLines(text: string, most: number): string[] {
  const words = text.split(' ');
  if (textWidth(text) <= oneLine || words.length === 1) return [shortened(text, most)];
  const divided = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const best = divided.reduce((one, other) => (widest(other) < widest(one) ? other : one));
  return best.map((line) => shortened(line, most));
}

/** How wide the widest of some lines is, in pixels. */
export function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}
