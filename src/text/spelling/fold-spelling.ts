import { droppedMarks, foldNasals, letters } from './letter-variants.ts';

/**
 * Folds the different ways to write the letters of a word, for names in texts and for search: marks that readers omit go,
 * variants of a letter become one, such as Persian and Arabic yeh. The result is not meant for display.
 *
 * @param word without punctuation, in compatibility form (NFKC)
 * @param variants what stands for a letter; for small letters by default
 */
export function foldSpelling(word: string, variants: Pick<typeof letters, 'get'> = letters): string {
  const bare = word
    .normalize('NFD')
    .replace(droppedMarks, '$1')
    .replace(/[^\0-\x7F]/gu, (sign) => variants.get(sign) ?? sign)
    .normalize('NFC');
  return foldNasals(bare);
}
