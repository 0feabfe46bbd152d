/**
 * Folds a word as the search index does: no case, no accents, letters and digits only. The marks of voiced kana
 * stay (U+3099, U+309A): が is no accented か.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\u3099\u309A]/gu, '')
    .normalize('NFC');
}

/** The folded forms under which the index keeps one word of a text: as a whole, and each part of a compound. */
export function formsOf(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}]+/u).map(fold);
  return [...new Set([fold(word), ...parts])].filter(Boolean);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text is in a script that puts no spaces between its words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
