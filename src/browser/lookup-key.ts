import { isUnspaced } from '../archive/divide.ts';
import { fold } from '../archive/fold.ts';

/** A text as it is looked up: its folded words, a space between them. */
export function lookupKey(text: string): string {
  return foldedWords(text).join(' ');
}

/**
 * The keys under which a text can be found: from each of its words on, the first being the whole; in a script
 * without spaces from each of its characters on.
 */
export function lookupKeys(text: string): string[] {
  const words = foldedWords(text);
  return words.flatMap((word, index) => {
    const after = words.slice(index + 1);
    const starts = isUnspaced(word) ? [...word].map((_, at, all) => all.slice(at).join('')) : [word];
    return starts.map((start) => [start, ...after].join(' '));
  });
}

function foldedWords(text: string): string[] {
  return text
    .split(/[\s\p{Pd}\p{Pc}/\\|]+/u)
    .map(fold)
    .filter(Boolean);
}
