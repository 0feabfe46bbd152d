import { distance } from '../../text/edit-distance.ts';
import { sharedPart, shinglesOf, withoutMarkup } from '../../text/shingles.ts';

/** With fewer shingles, a text is compared sign by sign. */
const minShingles = 30;
/** A longer text with few shingles repeats itself, and takes too long to compare like that. */
const maxSigns = 2000;
/** Texts that differ in anything are at most this much the same. */
const maxOfDifferent = 0.99;

/** A text prepared for comparison. */
interface ComparedText {
  readonly words: string;
  readonly shingles: ReadonlySet<number>;
}

/** Prepares a Markdown text for comparison: white space, comments and the targets of links don’t count. */
export function comparedText(markdown: string): ComparedText {
  const words = withoutMarkup(markdown).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { words, shingles: shinglesOf(words) };
}

/** Returns how much of two texts is the same, from 0 to 1: 1 only if they don’t differ. */
export function textLikeness(a: ComparedText, b: ComparedText): number {
  if (a.words === b.words) return 1;
  return Math.min(
    maxOfDifferent,
    isShort(a) && isShort(b) ? equalSigns(a, b) : sharedPart(a.shingles, b.shingles),
  );
}

function isShort({ words, shingles }: ComparedText): boolean {
  return shingles.size < minShingles && words.length <= maxSigns;
}

/** Returns the share of the longer text that needs no edit to become the other. */
function equalSigns({ words: a }: ComparedText, { words: b }: ComparedText): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}
