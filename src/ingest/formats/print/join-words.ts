const soft = '\u00AD';
const maxWordUnits = 100;

/**
 * Returns the words in a text that are not divided by line breaks, in lower case: they show whether a hyphen
 * is part of a word.
 */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    // The last word may be the first half of a divided word, the first one the second half.
    const whole = /[-‐\u00AD]\s*$/.test(line) ? found.slice(1, -1) : found.slice(1);
    for (const word of whole) words.add(word);
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A hyphenated word at the end of a line is joined if the text contains it
 * undivided elsewhere; it keeps its hyphen if the text contains it that way or a capital follows; otherwise
 * it is joined and reported as uncertain.
 *
 * @param words the result of {@link wholeWords}
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>) {
  let text = '';
  const uncertain: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    // Only the end is searched: a text may have a million letters.
    const start = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐\u00AD]$/u.exec(text.slice(-maxWordUnits))?.[1];
    const end = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
    if (text === '' || start === undefined || end === undefined) {
      text = text === '' ? line : `${text} ${line}`;
      continue;
    }
    const joined = `${start}${end}`.toLowerCase();
    const hyphened = `${start}-${end}`.toLowerCase();
    const isSoft = text.endsWith(soft);
    if (!isSoft && !words.has(joined) && (words.has(hyphened) || /^\p{Lu}/u.test(end))) text += line;
    else {
      if (!isSoft && !words.has(joined)) uncertain.push(`${start}${end}`);
      text = text.slice(0, -1) + line;
    }
  }
  return { text: text.replaceAll(soft, ''), uncertain };
}
