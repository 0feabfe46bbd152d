import type { WordNode } from '../query/node.ts';
import { replacePart } from '../query/remove-part.ts';
import type { Bits } from './bits.ts';
import type { FoundLeaf } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { findSpellings, hasDigit } from './spellings.ts';
import { writtenIn } from './written-form.ts';

/** Shorter prefixes match too many words. */
const minPrefixLength = 3;
/** The number of spellings to try for each word until one occurs together with the others. */
const maxTriedSpellings = 6;
/** A spelling this much more frequent than the next one, as a power of two, is taken without trying others. */
const clearlyMoreFrequent = 2;

/** A word that the archive lacks, with what may replace it, the likeliest first. */
interface UnknownSpellings {
  readonly word: WordNode;
  readonly replacements: readonly string[];
}

/**
 * Replaces all words that the archive lacks at once, each with the beginning of a longer word or with its
 * likeliest spelling among those that occur together with the other words. Words without one are kept, and so
 * are figures, since another one is another fact.
 *
 * @returns undefined if no word can be replaced
 */
export async function correctWords(finder: Finder, found: Found): Promise<Found | undefined> {
  const unknown = await Promise.all(
    found.unknown.map(async ({ node }): Promise<UnknownSpellings> => {
      const word = node as WordNode;
      return { word, replacements: node.type === 'word' ? await replacementsOf(finder, word) : [] };
    }),
  );
  const known = unknown.filter(({ replacements }) => replacements.length > 0);
  if (known.length === 0) return undefined;
  const others = found.leaves.filter((leaf) => !leaf.role && !leaf.negated && !found.unknown.includes(leaf));
  const chosen = await Promise.all(
    known.map(async (one) => ({ ...one, replacement: await likeliest(finder, one.replacements, others) })),
  );
  const replace = (written: (replacement: string) => string) =>
    chosen
      .toSorted((a, b) => b.word.start - a.word.start)
      .reduce(
        (text, { word, replacement }) => replacePart(text, word, written(replacement)),
        found.query.text,
      );
  const folded = await finder.find(replace((replacement) => replacement));
  // The words are shown as the first result writes them, which is read anyway.
  const [hit] = folded.total > 0 ? await folded.hits('relevance').next(1) : [];
  const text = replace((replacement) => (hit && writtenIn(hit, replacement, finder.bundles)) ?? replacement);
  const written = await finder.find(text);
  return written.total === folded.total && written.exactTotal === folded.exactTotal ? written : folded;
}

/** Returns a prefix search if longer words begin with a word, or else its corrected spellings. */
async function replacementsOf({ bundles }: Finder, { text }: WordNode): Promise<string[]> {
  if (hasDigit(text)) return [];
  const word = bundles[0]?.rule.sequences(text)[0]?.join('') ?? '';
  if (word.length >= minPrefixLength) {
    const begins = await Promise.all(bundles.map(({ forms }) => forms.beginning(word)));
    if (begins.flat().length > 0) return [`${text}*`];
  }
  const spellings = await findSpellings(bundles, word);
  const [first, second] = spellings;
  const isClear =
    first &&
    (!second || second.edits > first.edits || first.frequency - second.frequency >= clearlyMoreFrequent);
  return spellings.slice(0, isClear ? 1 : maxTriedSpellings).map(({ form }) => form);
}

/** Returns the first spelling that occurs in a document with most of the other words, or else the likeliest. */
async function likeliest(
  finder: Finder,
  replacements: readonly string[],
  others: readonly FoundLeaf[],
): Promise<string> {
  if (replacements.length === 1 || others.length === 0) return replacements[0]!;
  const together = await Promise.all(
    replacements.map(async (replacement) => {
      const { exact } = await finder.find(replacement);
      return Math.max(
        ...exact.map(({ bits }, set) => {
          const words = others.map(({ sets }) => sets[set]!);
          return mostTogether(bits, words);
        }),
      );
    }),
  );
  return replacements[together.indexOf(Math.max(...together))]!;
}

/** Returns the largest number of sets that share a document with a set. */
function mostTogether(bits: Bits, others: readonly Bits[]): number {
  const counts = new Uint8Array(bits.size);
  for (const other of others) for (const number of other.and(bits).numbers()) counts[number]! += 1;
  return counts.reduce((a, b) => Math.max(a, b), 0);
}
