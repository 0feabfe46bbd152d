/** What became of the words that lines divide. */
export interface JoinedWords {
  readonly text: string;
  /** Words that were joined though nothing else in the text shows that they are one. */
  readonly uncertain: readonly string[];
}

const soft = '\u00AD';
const maxWord = 100;

/** The words of a text that no line divides, in lower case: by them it is told whether a hyphen is the word's own. */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-‐'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
    // The last may be the first half of a word, the first its second half.
    const whole = /[-‐\u00AD]\s*$/.test(line) ? found.slice(1, -1) : found.slice(1);
    for (const word of whole) words.add(word);
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A word that a hyphen divides at the end of a line is joined where the text has it
 * whole elsewhere, keeps its hyphen where the text has it so or a capital follows, and is joined and told otherwise.
 *
 * @param words as {@link wholeWords} finds them
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): JoinedWords {
  let text = '';
  const uncertain: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    // Only the end is looked at: a text may have a million letters.
    const start = /([\p{L}\p{M}]+)[-‐\u00AD]$/u.exec(text.slice(-maxWord))?.[1];
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
