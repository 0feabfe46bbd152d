import { americanSpelling } from './english-spelling.ts';
import { porterStem } from './porter.ts';

/** Returns the stem of a folded English word, the same for British and American spelling. */
export function stemEnglish(word: string): string {
  return porterStem(americanSpelling(word));
}
