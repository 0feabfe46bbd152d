/**
 * Returns a word without the punctuation at its ends, except for a period or apostrophe at the end, which may
 * belong to the word, and the signs of `10%` and `$5`.
 */
export function bareWord(text: string): string {
  return /[%$]?[\p{L}\p{N}](.*[\p{L}\p{N}\p{M}.’'%$])?/su.exec(text)?.[0] ?? '';
}
