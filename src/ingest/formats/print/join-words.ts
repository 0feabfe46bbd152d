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
 * Returns how a word is spelled that is divided at the end of a line: it is joined if the text contains it undivided elsewhere;
 * it keeps its hyphen if the text contains it that way or a capital follows; otherwise it is joined, without certainty.
 *
 * @param end how the line ends; only its last 100 letters are looked at
 * @param begin how the next one begins
 * @param words the result of {@link wholeWords}
 * @returns its letters, and whether that is certain; undefined if the line does not end with a hyphen after a letter, or the next
 *   does not begin with one
 */
export function dividedWord(end: string, begin: string, words: ReadonlySet<string>) {
  // Only the end is searched: a text may have a million letters.
  const [, first, hyphen] =
    /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([-‐\u00AD])$/u.exec(end.slice(-maxWordUnits)) ?? [];
  const second = /^[\p{L}\p{M}]+/u.exec(begin)?.[0];
  if (first === undefined || second === undefined) return undefined;
  const joined = `${first}${second}`;
  const isKnown = hyphen === soft || words.has(joined.toLowerCase());
  const keepsHyphen = !isKnown && (words.has(`${first}-${second}`.toLowerCase()) || /^\p{Lu}/u.test(second));
  return { joined, keepsHyphen, isCertain: isKnown || keepsHyphen };
}

/**
 * Joins the lines of a paragraph, with {@link dividedWord} where a word is divided, and reports those that are uncertain.
 *
 * @param words the result of {@link wholeWords}
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>) {
  let text = '';
  const uncertain: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    const divided = dividedWord(text, line, words);
    if (!divided) text = text === '' ? line : `${text} ${line}`;
    else if (divided.keepsHyphen) text += line;
    else {
      if (!divided.isCertain) uncertain.push(divided.joined);
      text = text.slice(0, -1) + line;
    }
  }
  return { text: text.replaceAll(soft, ''), uncertain };
}
