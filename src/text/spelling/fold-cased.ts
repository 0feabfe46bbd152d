import { foldSpelling, letters } from './fold-spelling.ts';

/**
 * Folds the spelling of a word and keeps its case, which tells names from words: full-width letters, ligatures and
 * presentation forms become the usual ones (NFKC), and what stands for a small letter stands for its capital, `Ø` as O, `Æ` as Ae.
 * Search folds case before, and needs none of this.
 *
 * @param word without punctuation
 */
export function foldCased(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word;
  let folded = foldedBefore.get(word);
  if (folded === undefined) {
    folded = foldSpelling(word.normalize('NFKC'), casedVariants);
    if (foldedBefore.size >= maxFolded) foldedBefore.clear();
    foldedBefore.set(word, folded);
  }
  return folded;
}

/** A text repeats most of its words, and to fold one takes many times as long as to look it up. */
const foldedBefore = new Map<string, string>();
/** More words are forgotten, so that a large archive does not fill the memory with them. */
const maxFolded = 20_000;

const casedVariants = {
  get(letter: string): string | undefined {
    const known = letters.get(letter);
    if (known !== undefined) return known;
    const small = letters.get(letter.toLowerCase());
    return small && small.charAt(0).toUpperCase() + small.slice(1);
  },
};
