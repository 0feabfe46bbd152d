/** The fewest letters of a pattern. */
const minLetters = 2;

/**
 * Returns a word with `?` or `*` before other letters, as `o?l` or `wom*n`, without the punctuation at its end;
 * undefined if it is none, or has too few letters to look up words by: one at its beginning or two at its end.
 */
export function readPattern(text: string): string | undefined {
  const plain = text.replaceAll('＊', '*').replace(/[.,;!?]$/u, '');
  if (!/^[\p{L}\p{N}\p{M}*?]+$/u.test(plain)) return undefined;
  const [sign, letter] = [Math.min(...[...'*?'].map((one) => indexOrEnd(plain, one))), lastLetter(plain)];
  const letters = plain.replaceAll(/[*?]/gu, '').length;
  const isKnown = /^[^*?]/u.test(plain) || /[^*?]{2}$/u.test(plain);
  return sign < letter && letters >= minLetters && isKnown ? plain : undefined;
}

function indexOrEnd(text: string, sign: string): number {
  const index = text.indexOf(sign);
  return index < 0 ? text.length : index;
}

function lastLetter(text: string): number {
  return [...text].reduce((last, sign, index) => (sign === '*' || sign === '?' ? last : index), -1);
}
