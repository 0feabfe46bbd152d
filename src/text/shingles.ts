import { replaceBetween } from './replace-between.ts';
import { unspacedScripts } from './unspaced-scripts.ts';

/** The length of a shingle in words, or in characters for scripts without spaces. */
const shingleWords = 4;

/** A sign of a script without spaces between words, or a word. */
const wordPattern = new RegExp(
  String.raw`[${unspacedScripts}]|(?:(?![${unspacedScripts}])[\p{L}\p{M}\p{N}])+`,
  'gu',
);

/**
 * Returns the shingles of a plain text, which are sequences of four words, as 32-bit hashes (FNV-1a).
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.normalize('NFKC').toLowerCase().match(wordPattern);
  const hashes = (words ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let start = 0; start + shingleWords <= hashes.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let word = start; word < start + shingleWords; word += 1)
      hash = Math.imul(hash ^ hashes[word]!, 0x01000193);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Returns the words of a Markdown text as plain text, without comments and link targets. */
export function withoutMarkup(markdown: string): string {
  return replaceBetween(markdown, '<!--', '-->', ' ').replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, ']');
}

/**
 * Returns the similarity of two texts, from 0 to 1 (the Jaccard index of their shingles). Texts without shingles
 * share none.
 */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}
