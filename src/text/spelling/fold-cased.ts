import { foldSpelling } from './fold-spelling.ts';
import { letters } from './letter-variants.ts';

/**
 * Folds the spelling of a word and keeps its case, which tells names from words: full-width letters, ligatures and
 * presentation forms become the usual ones (NFKC), and what stands for a small letter stands for its capital, `Ø` as O, `Æ` as Ae.
 * Search folds case before, and needs none of this.
 *
 * @param word without punctuation
 */
export function foldCased(word: string): string {
  return /^[A-Za-z0-9]*$/.test(word) ? word : foldSpelling(word.normalize('NFKC'), casedVariants);
}

const casedVariants = {
  get(letter: string): string | undefined {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const small = letters.get(letter.toLowerCase());
    return small && small.charAt(0).toUpperCase() + small.slice(1);
  },
};
