import { plainQuery } from '../query/plain-words.ts';
import { replacePart } from '../query/remove-part.ts';
import { type FoundLeaf, isAsked } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';
import { mayBeMisprint } from './may-be-misprint.ts';
import { findSpellings, hasDigit, likelihoodOf, writtenIn } from './spellings.ts';

/** A query with the usual spelling of words that the archive also has misspelled. */
export interface OfferedSpelling {
  readonly query: string;
  /** The number of documents that have all of it. */
  readonly total: number;
}

/** Shorter words are similar to too many others that are no misprint. */
const minLength = 5;
/** How much more frequent a neighbor is than a misprint of it, as a power of two, apart from what its typing errors cost. */
const minMoreFrequent = 1;

/**
 * Finds the query with the far commoner neighbors of words that are rare in the archive: a misprint that stands
 * there is searched for as typed, and hides the articles that have the word.
 *
 * @returns undefined if no word has such a neighbor, or if it finds no more
 */
export async function offerSpelling(finder: Finder, found: Found): Promise<OfferedSpelling | undefined> {
  if (!plainQuery(found.query)) return undefined;
  const asked = found.leaves.filter(isAsked);
  const spoken = new Set(
    [...found.names.flat(), ...found.dates].flatMap(({ start, end }) => asked.slice(start, end)),
  );
  const rare = asked.filter((leaf) => mayBeMisprint(leaf) && mayBeOther(leaf) && !spoken.has(leaf));
  const neighbors = await Promise.all(rare.map((leaf) => neighborOf(finder, leaf)));
  const replace = (written: (form: string) => string) =>
    rare
      .flatMap((leaf, index) => (neighbors[index] === undefined ? [] : [{ leaf, form: neighbors[index] }]))
      .toSorted((a, b) => b.leaf.node.start - a.leaf.node.start)
      .reduce((text, { leaf, form }) => replacePart(text, leaf.node, written(form)), found.query.text);
  const folded = replace((form) => form);
  if (folded === found.query.text) return undefined;
  const other = await finder.find(folded);
  if (other.exactTotal <= found.exactTotal) return undefined;
  const [hit] = await other.hits('relevance').next(1);
  const query = replace((form) => (hit && writtenIn(hit, form, finder.bundles)) ?? form);
  return { query, total: other.exactTotal };
}

/** Whether a word is complete, and not required as it is. */
function mayBeOther({ node, negated, sets }: FoundLeaf): boolean {
  if (node.type !== 'word' || node.plus || node.unfinished || negated) return false;
  return sets.some((bits) => bits.count() > 0);
}

/** Returns the word of the archive that is similar to a rare one and so much more frequent that it is likelier meant. */
async function neighborOf({ bundles }: Finder, { node, sets }: FoundLeaf): Promise<string | undefined> {
  const text = 'text' in node ? node.text : '';
  const word = bundles[0]?.rule.sequences(text)[0]?.join('') ?? '';
  if (word.length < minLength || hasDigit(word)) return undefined;
  const documents = sets.reduce((sum, bits) => sum + bits.count(), 0);
  const stems = new Set(bundles.flatMap(({ rule }) => rule.stems(word)));
  const spellings = (await findSpellings(bundles, word)).filter(
    // A longer or shorter word is rather another form.
    ({ form }) =>
      !form.startsWith(word) &&
      !word.startsWith(form) &&
      !bundles.some(({ rule }) => rule.stems(form).some((stem) => stems.has(stem))),
  );
  const [best] = spellings;
  return best && likelihoodOf(best) >= Math.log2(documents) + 1 + minMoreFrequent ? best.form : undefined;
}
