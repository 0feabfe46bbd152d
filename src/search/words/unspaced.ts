/**
 * The scripts without spaces between words, and their length marks, for a character class in a regular
 * expression.
 */
export const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30FC\\uFF70';

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');

/** Whether a text contains a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
