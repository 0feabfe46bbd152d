const minLongWord = 1000;
const wordEnd = /[\s<>]/;
const [firstLetter, lastLetter] = ['?', '~'].map((sign) => sign.charCodeAt(0)) as [number, number];

/**
 * Whether a text, or the text in HTML, has a word of a thousand characters or more. With kerning, a browser
 * shapes the whole rest of such a word for each line, which takes seconds for ten thousand letters.
 */
export function hasLongWord(text: string): boolean {
  // Searches backward from where such a word would end, so that most of the text is never read.
  for (let start = 0; start + minLongWord <= text.length;) {
    let at = start + minLongWord - 1;
    while (at >= start && !isWordEnd(text, at)) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

function isWordEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all are letters, for which an expression takes ten times as long.
  return (code < firstLetter || code > lastLetter) && wordEnd.test(text[at]!);
}
