import type { WordNode } from '../query/node.ts';
import { replacePart } from '../query/remove-part.ts';
import type { Bits } from './bits.ts';
import type { DocumentSets } from './answer.ts';
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
  const tried = await Promise.all(
    known.map(({ replacements }) => Promise.all(replacements.map((one) => setsOf(finder, one)))),
  );
  // Any spelling of the other words counts, since they are corrected at the same time.
  const anyOf = tried.map((sets) => sets.reduce((a, b) => a.map((bits, set) => bits.or(b[set]!))));
  const chosen = known.map((one, index) => {
    const together = [...others.map(({ sets }) => sets), ...anyOf.filter((_, other) => other !== index)];
    return { ...one, replacement: likeliest(one.replacements, tried[index]!, together) };
  });
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

async function setsOf(finder: Finder, query: string): Promise<DocumentSets> {
  const { exact } = await finder.find(query);
  return exact.map(({ bits }) => bits);
}

/** Returns the first spelling that occurs in a document with most of the other words. */
function likeliest(
  replacements: readonly string[],
  sets: readonly DocumentSets[],
  others: readonly DocumentSets[],
): string {
  const together = sets.map((own) =>
    Math.max(
      ...own.map((bits, set) =>
        mostTogether(
          bits,
          others.map((other) => other[set]!),
        ),
      ),
    ),
  );
  return replacements[together.indexOf(Math.max(...together))]!;
}

/** Returns how many sets share a document with a set, at most, and then in how many documents they do. */
function mostTogether(bits: Bits, others: readonly Bits[]): number {
  const counts = new Uint8Array(bits.size);
  for (const other of others) for (const number of other.and(bits).numbers()) counts[number]! += 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most * bits.size + (most === 0 ? 0 : counts.filter((count) => count === most).length);
}
