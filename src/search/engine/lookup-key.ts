import { splitWords } from '../words/divide.ts';

/** A text as it is looked up: its words as the search has them, a space between them. */
export function lookupKey(text: string): string {
  return splitWords(text).join(' ');
}

/** The keys under which a text can be found: from each of its words on, the first being the whole. */
export function lookupKeys(text: string): string[] {
  const words = splitWords(text);
  return words.map((_, index) => words.slice(index).join(' '));
}
