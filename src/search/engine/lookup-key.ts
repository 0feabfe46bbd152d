import { wordsAsTyped } from '../words/divide.ts';

/** Returns the key of a text: its folded words, separated by spaces. */
export function lookupKey(text: string): string {
  return wordsAsTyped(text).join(' ');
}

/** Returns all keys of a text: one starting at each word, the whole text first. */
export function lookupKeys(text: string): string[] {
  const words = wordsAsTyped(text);
  return words.map((_, index) => words.slice(index).join(' '));
}
