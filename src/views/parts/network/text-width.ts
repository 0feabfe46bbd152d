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
