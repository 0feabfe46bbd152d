/** In words; where a script puts no space between words, in characters. */
const shingleWords = 4;

/**
 * The shingles of a text, as digests of 32 bits: each four words that follow one another. Links, pictures and signs
 * count for nothing.
 *
 * @see https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf
 */
export function shinglesOf(markdown: string): ReadonlySet<number> {
  const text = markdown
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, ']')
    .normalize('NFKC')
    .toLowerCase();
  const words =
    text.match(
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{M}\p{N}]+/gu,
    ) ?? [];
  const shingles = new Set<number>();
  for (let start = 0; start + shingleWords <= words.length; start += 1)
    shingles.add(digestOf(words.slice(start, start + shingleWords).join(' ')));
  return shingles;
}

/** How much of what two texts have both of them have, from 0 to 1 (their Jaccard index). */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** FNV-1a. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
