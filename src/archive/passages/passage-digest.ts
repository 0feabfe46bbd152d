import { sha256Words } from './sha256.ts';

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
  return base32(foldedText(text), 6);
}

/**
 * Returns the digest of a whole text, which is in the address of a revision: ten digits, by the same rule, of its title, its
 * standfirst if it has one, and its blocks, one a line.
 */
export function linesDigest(lines: readonly string[]): string {
  return base32(lines.map(foldedText).join('\n'), 10);
}

/** Returns a text with the signs that are typed in several ways as one: its rule is that of the digest, and is frozen. */
export function foldedText(text: string): string {
  return folds.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize('NFC'));
}

/** Returns the first digits of a text’s SHA-256, with 5 bits each. */
function base32(text: string, digits: number): string {
  const [first, second] = sha256Words(new TextEncoder().encode(text));
  const bits = (BigInt(first!) << 32n) | BigInt(second!);
  return Array.from(
    { length: digits },
    (_, index) => alphabet[Number((bits >> BigInt(59 - 5 * index)) & 31n)],
  ).join('');
}

/** Whether a text can be a digest. */
export function isPassageDigest(text: string): boolean {
  return text.length === 6 && [...text].every((letter) => alphabet.includes(letter));
}
