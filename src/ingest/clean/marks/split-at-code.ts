/** Splits a Markdown text at its code, which has the odd places. */
export function splitAtCode(text: string): string[] {
  // After the last line that can end a block of code, none is looked for again from each line that begins one.
  const last = [...text.matchAll(/^(?:```|~~~)[ \t]*$/gm)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  const fenced = text.slice(0, end).split(/(^(?:```|~~~)[^]*?^(?:```|~~~)[ \t]*$|`[^`\n]+`)/m);
  const [next = '', ...rest] = text.slice(end).split(/(`[^`\n]+`)/);
  return [...fenced.slice(0, -1), fenced.at(-1)! + next, ...rest];
}
