import { isCode } from './name-labels.ts';

/** A longer code is a word rather than an abbreviation. */
const maxCodeLength = 6;

/**
 * Returns a code in the capitals in which a text writes it, if it does so everywhere: `NATO` for `nato`. Addresses don’t
 * count.
 */
export function spelledAsIn(text: string, code: string): string {
  if (!isCode(code) || /[-_\d]/.test(code) || code.length > maxCodeLength) return code;
  // A code has nothing but letters and digits.
  const spellings = new Set(
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}/@._-])${code}(?![\\p{L}\\p{N}/@_-])`, 'giu'))].map(
      ([written]) => written,
    ),
  );
  const [only] = spellings;
  return spellings.size === 1 && only === code.toUpperCase() ? only : code;
}
