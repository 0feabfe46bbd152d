import { sha256 } from './sha256.ts';

/** Crockford’s base32, which has no letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

// Code points, rather than classes that grow with Unicode.
const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u02BB\u02BC\u2018-\u201B\u2032\u2039\u203A]/g, "'"],
  [/[\u00AB\u00BB\u201C-\u201F\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ' '],
  [/^ | $/g, ''],
];

/**
 * Returns the digest of a block’s words that links to it carry (`?w=k3v9qd#p3`). Its rule is frozen, because
 * such links are in print: see decisions/028. A changed rule would need another parameter.
 *
 * @param text the plain text of the block, as in `Body.blocks`
 */
export function passageDigest(text: string): string {
  const words = folds.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize('NFC'));
  const [first] = sha256(new TextEncoder().encode(words));
  return [27, 22, 17, 12, 7, 2].map((shift) => alphabet[(first! >>> shift) & 31]).join('');
}

/** Whether a text can be a digest. */
export function isPassageDigest(text: string): boolean {
  return text.length === 6 && [...text].every((letter) => alphabet.includes(letter));
}
