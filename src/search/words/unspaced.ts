import { unspacedScripts } from '../../text/unspaced-scripts.ts';

/**
 * The scripts without spaces between words, with their length marks, for a character class in a regular
 * expression.
 */
export const unspacedCharacters = String.raw`${unspacedScripts}\u30FC\uFF70`;

const unspaced = new RegExp(`[${unspacedCharacters}]`, 'u');

/** Whether a text contains a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
