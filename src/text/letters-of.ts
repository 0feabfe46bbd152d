/**
 * Returns the letters and digits of a text in lower case, for comparison, with the vowel signs and other marks of
 * letters: in many scripts, words differ in these alone.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+|[\uFE00-\uFE0F]+/gu, '');
}
