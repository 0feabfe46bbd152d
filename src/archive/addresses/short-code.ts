import { sha256Words } from '../passages/sha256.ts';

// No vowels, nor digits that are read as vowels, so that codes are no words; no signs that look like others in print.
const alphabet = 'bcdfghjkmnpqrstvwxz679';
const lengths = [5, 6, 7, 8];
const shape = new RegExp(`^[${alphabet}]{5,8}$`);

/** Returns whether a text can be the code of a short link. */
export function isShortCode(text: string): boolean {
  return shape.test(text);
}

/**
 * Returns a code for an article: the shortest one that is free. It depends on the others, so it is minted once and kept.
 *
 * @param isTaken whether a code stands for another article
 */
export function mintCode(id: string, isTaken: (code: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const digits = digitsOf(attempt === 0 ? id : `${id} ${attempt}`);
    const code = lengths
      .map((length) => digits.slice(0, length))
      .find((one) => !isTaken(one) && isSober(one));
    if (code !== undefined) return code;
  }
}

/** Returns whether a code has no sign three times in a row, which is hard to copy. */
function isSober(code: string): boolean {
  return !/(.)\1\1/.test(code);
}

function digitsOf(text: string): string {
  const words = sha256Words(new TextEncoder().encode(text));
  return Array.from(words, (word) => alphabet[word % alphabet.length]).join('');
}
