import { droppedMarks, foldNasals, letters } from './letter-variants.ts';

/**
 * Folds the different ways to write the letters of a word, for names in texts and for search: marks that readers omit go,
 * full-width letters, ligatures and presentation forms become the usual ones (NFKC), variants of a letter become one, such as
 * Persian and Arabic yeh. Case is kept, since it tells names from words; search folds it before. The result is not meant for
 * display.
 *
 * @param word without punctuation
 */
export function foldSpelling(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word;
  const bare = word
    .normalize('NFKC')
    .normalize('NFD')
    .replace(droppedMarks, (_, letter: string | undefined) => letter ?? '')
    .replace(
      /[^\0-\x7F]/gu,
      (sign) => letters.get(sign) ?? capitalized(letters.get(sign.toLowerCase())) ?? sign,
    )
    .normalize('NFC');
  return foldNasals(bare);
}

/** Returns what stands for a capital, from what stands for its small letter: `Ø` is O, `Æ` is Ae. */
function capitalized(variant: string | undefined): string | undefined {
  return variant && variant.charAt(0).toUpperCase() + variant.slice(1);
}
