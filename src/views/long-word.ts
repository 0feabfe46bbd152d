const long = /[^\s<>]{1000}/;

/**
 * Whether a text, or the HTML of one, has a word of a thousand characters or more. Where letters are kerned, a browser
 * breaks such a word into lines by shaping all that is left of it for each line: ten thousand letters take it seconds.
 */
export function hasLongWord(text: string): boolean {
  return long.test(text);
}
