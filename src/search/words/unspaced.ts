/** The scripts that put no spaces between words, and the marks of length in them: for a class of a regular expression. */
export const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30FC\\uFF70';

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');

/** Whether a text is in a script that puts no spaces between its words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
