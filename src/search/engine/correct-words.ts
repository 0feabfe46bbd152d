import type { WordNode } from '../query/node.ts';
import { replacePart } from '../query/remove-part.ts';
import type { Bits } from './bits.ts';
import type { DocumentSets, FoundLeaf } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { nearestMonth } from '../query/nearest-month.ts';
import { findSpellings, hasDigit, likelihoodOf, writtenIn } from './spellings.ts';

/** Shorter prefixes match too many words. */
const minPrefixLength = 3;
/** The number of spellings to try for each word until one occurs together with the others. */
const maxTriedSpellings = 6;
/** A spelling this much likelier than the next one, as a power of two, is taken without trying others. */
const clearlyLikelier = 2;
/** A word that was typed to its end is rarely meant as the beginning of another: see `Spelling.cost`. */
const beginningCost = 3;

/** What may replace a word, and how unlikely it is that it was mistyped so: see `Spelling.cost`. */
interface WordReplacement {
  readonly text: string;
  readonly cost: number;
}

/** A word that the archive lacks, with what may replace it. */
interface UnknownSpellings {
  readonly word: WordNode;
  readonly replacements: readonly WordReplacement[];
}

/** A word, with what may replace it and the documents that have each. */
interface TriedSpellings extends UnknownSpellings {
  readonly sets: readonly DocumentSets[];
}

/**
 * Replaces all words that the archive lacks at once, each with the beginning of longer words or with a spelling: the
 * one that stands together with most of the other words, and then the likeliest. Words without one are kept, and so
 * are figures, since another one is another fact, and the words of dates.
 *
 * @returns undefined if no word can be replaced
 */
export async function correctWords(finder: Finder, found: Found): Promise<Found | undefined> {
  const unknown = found.unknown.filter((leaf) => leaf.node.type === 'word');
  const tried = await Promise.all(unknown.map((leaf) => spellingsOf(finder, leaf, found)));
  const known = tried.filter(({ replacements }) => replacements.length > 0);
  if (known.length === 0) return undefined;
  const others = found.leaves.filter((leaf) => !leaf.role && !leaf.negated && !found.unknown.includes(leaf));
  const chosen = chooseTogether(
    known,
    others.map(({ sets }) => sets),
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

async function spellingsOf(finder: Finder, leaf: FoundLeaf, found: Found): Promise<TriedSpellings> {
  const word = leaf.node as WordNode;
  const month = monthBeside(finder, leaf, found);
  const replacements = month === undefined ? await replacementsOf(finder, word) : [{ text: month, cost: 0 }];
  return {
    word,
    replacements,
    sets: await Promise.all(replacements.map(({ text }) => setsOf(finder, text))),
  };
}

/** Returns the month that a word beside a figure is a misspelling of. */
function monthBeside({ languages }: Finder, leaf: FoundLeaf, { leaves }: Found): string | undefined {
  const at = leaves.indexOf(leaf);
  const isFigure = (other: FoundLeaf | undefined) =>
    other?.node.type === 'word' && /^\p{Nd}{1,4}$/u.test(other.node.text);
  if (!isFigure(leaves[at - 1]) && !isFigure(leaves[at + 1])) return undefined;
  return nearestMonth((leaf.node as WordNode).text, languages);
}

/** French, Italian and Catalan. */
const elidingLanguages = /^(?:fr|it|ca)\b/i;

/**
 * Whether an article was left out of a word: `l’Oreal`. In a language without such articles it is a name, whose letters are not
 * another word's.
 */
function isElided(text: string, folded: string): boolean {
  const [article, rest] = text.split(/['’ʼ＇]/);
  return rest !== undefined && rest !== '' && !folded.startsWith(article!.slice(0, 1).toLowerCase());
}

/** Returns what a word may be: the beginning of longer words, or a spelling of its own. */
async function replacementsOf(
  { bundles, languages }: Finder,
  { text }: WordNode,
): Promise<WordReplacement[]> {
  if (hasDigit(text)) return [];
  const word = bundles[0]?.rule.sequences(text)[0]?.join('') ?? '';
  if (isElided(text, word) && !languages.some((language) => elidingLanguages.test(language))) return [];
  const [spellings, begins] = await Promise.all([
    findSpellings(bundles, word),
    word.length < minPrefixLength
      ? []
      : Promise.all(bundles.map(({ forms }) => forms.beginning(word))).then((lists) => lists.flat()),
  ]);
  const beginning = begins.length > 0 ? [{ text: `${text}*`, cost: beginningCost }] : [];
  const frequency = Math.log2(begins.reduce((sum, one) => sum + 2 ** one.frequency, 0));
  const [first = beginningCost, second = -Infinity] = [
    ...spellings.map(likelihoodOf),
    ...beginning.map(({ cost }) => frequency - cost),
  ].toSorted((a, b) => b - a);
  const isClear = first - second >= clearlyLikelier;
  return [
    ...beginning,
    ...spellings
      .slice(0, isClear ? 1 : maxTriedSpellings)
      .map(({ form, cost }): WordReplacement => ({ text: form, cost })),
  ];
}

async function setsOf(finder: Finder, query: string): Promise<DocumentSets> {
  const { exact } = await finder.find(query);
  return exact.map(({ bits }) => bits);
}

/** Chooses a replacement for each word, beginning with the word that has the fewest. */
function chooseTogether(
  words: readonly TriedSpellings[],
  others: readonly DocumentSets[],
): { readonly word: WordNode; readonly replacement: string }[] {
  const sorted = words.toSorted((a, b) => a.replacements.length - b.replacements.length);
  // Any spelling of the words that follow counts, until one is chosen.
  const together = sorted.map(({ sets }) => sets.reduce((a, b) => a.map((bits, set) => bits.or(b[set]!))));
  return sorted.map(({ word, replacements, sets }, index) => {
    const rest = [...others, ...together.filter((_, other) => other !== index)];
    const best = likeliest(replacements, sets, rest);
    together[index] = sets[best]!;
    return { word, replacement: replacements[best]!.text };
  });
}

/**
 * Returns the index of the replacement that stands in a document with most of the other words; of several, the one
 * that is in the most such documents for what it costs.
 */
function likeliest(
  replacements: readonly WordReplacement[],
  sets: readonly DocumentSets[],
  others: readonly DocumentSets[],
): number {
  const likelihoods = replacements.map(({ cost }, index) => {
    const shared = sets[index]!.map((bits, set) =>
      mostTogether(
        bits,
        others.map((other) => other[set]!),
      ),
    );
    const most = Math.max(...shared.map((one) => one.most));
    const documents = shared.reduce((sum, one) => sum + (one.most === most ? one.documents : 0), 0);
    return { most, likelihood: Math.log2(documents) - cost };
  });
  const best = likelihoods.toSorted((a, b) => b.most - a.most || b.likelihood - a.likelihood)[0]!;
  return likelihoods.indexOf(best);
}

/** Returns how many sets share a document with a set, at most, and in how many documents they do. */
function mostTogether(
  bits: Bits,
  others: readonly Bits[],
): { readonly most: number; readonly documents: number } {
  const counts = new Uint8Array(bits.size);
  for (const other of others) for (const number of other.and(bits).numbers()) counts[number]! += 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const documents = most === 0 ? bits.count() : counts.filter((count) => count === most).length;
  return { most, documents };
}
