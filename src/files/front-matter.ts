/** A Markdown file split into front matter and body. */
export interface FrontMatter {
  readonly yaml: string;
  /** The line on which the YAML starts, from 1. */
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Splits a Markdown file into the YAML between its first two lines of `---` and the text after them.
 *
 * @returns the parts, or what is wrong: there is no front matter, or it is not closed
 */
export function splitFrontMatter(text: string): FrontMatter | 'none' | 'unclosed' {
  const fence = /^---[ \t]*$/;
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return 'none';
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return 'unclosed';
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
