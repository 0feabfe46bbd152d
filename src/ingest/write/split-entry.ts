/**
 * Splits an article's file into its front matter, including fences, and its text.
 *
 * @returns undefined if there is no front matter
 */
export function splitEntry(file: string): { head: string; yaml: string; body: string } | undefined {
  const match = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)(?:\r?\n)?/m.exec(file);
  if (!match || match.index !== 0) return undefined;
  return { head: match[0], yaml: match[1]!, body: file.slice(match[0].length) };
}
