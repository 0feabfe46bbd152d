const minLongWord = 1000;
const wordEnd = /[\s<>]/;

/**
 * Whether a text, or the HTML of one, has a word of a thousand characters or more. Where letters are kerned, a browser
 * breaks such a word into lines by shaping all that is left of it for each line: ten thousand letters take it seconds.
 */
export function hasLongWord(text: string): boolean {
  // Looked at from where such a word would end: nearly all of a page is never read.
  for (let start = 0; start + minLongWord <= text.length;) {
    let at = start + minLongWord - 1;
    while (at >= start && !wordEnd.test(text[at]!)) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
