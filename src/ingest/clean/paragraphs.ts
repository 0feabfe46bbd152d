/** Longer lines were not wrapped to fit a page: each is a paragraph. */
const maxWrappedLineUnits = 120;

/** A line that starts a list item: `- bread`, `• bread`, `2. bread`. */
const item = /^(?:[-*•–—]|\d{1,3}[.)]) /;

/**
 * Splits a plain text into paragraphs: at empty lines, if any; otherwise at indented lines; otherwise each
 * line is a paragraph, unless all are short, as lines wrapped to fit a page are.
 *
 * @param text lines ended by `\n`
 * @returns each paragraph on one line
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replaceAll('\t', '    ').trimEnd());
  const isIndented = (line: string) => /^ {2,}\S/.test(line);
  const byIndent = lines.filter(isIndented).length > 1 || (lines.length > 1 && isIndented(lines[1]!));
  const isLong = lines.some((line) => line.length > maxWrappedLineUnits);
  const isSpaced = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = line.trim().replace(/ {2,}/g, ' ');
    if (words === '') open = false;
    else {
      const joins = open && !item.test(words) && !(byIndent && isIndented(line)) && !(isLong && !isSpaced);
      if (joins) paragraphs[paragraphs.length - 1] += ` ${words}`;
      else paragraphs.push(words);
      open = true;
    }
  }
  return paragraphs;
}
