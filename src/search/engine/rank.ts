import { type Postings, shareOf } from '../format/postings-block.ts';
import type { Bits } from './bits.ts';

/** How Pagefind weighs: BM25 with this constant, and a match in a name by how much of the query it covers. */
const saturation = 1.4;
const nameWeight = 5;

/** What a word says about the documents that have it. */
export interface WeighedWord {
  /** How rare it is. */
  readonly rarity: number;
  /** By number of the document: how much it is about the word. */
  readonly scores: ReadonlyMap<number, number>;
  /** The documents that are called by it. */
  readonly named: ReadonlySet<number>;
}

const known = new WeakMap<Postings, WeighedWord>();

/** @param total how many documents there are */
export function weigh(postings: Postings, total: number): WeighedWord {
  const weighed = known.get(postings) ?? compute(postings, total);
  known.set(postings, weighed);
  return weighed;
}

function compute({ numbers, impacts, named }: Postings, total: number): WeighedWord {
  const rarity = Math.log((total - numbers.length + 0.5) / (numbers.length + 0.5) + 1);
  const scores = new Map<number, number>();
  const called = new Set<number>();
  numbers.forEach((number, index) => {
    scores.set(number, rarity * (saturation + 1) * shareOf(impacts[index]!));
    if (named[index]! > 0) called.add(number);
  });
  return { rarity, scores, named: called };
}

/** The documents by how well they answer to all of the words, the best first; among equals the later comes first. */
export function ranked(
  bits: Bits,
  words: readonly WeighedWord[],
): { readonly number: number; readonly score: number }[] {
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  return bits
    .numbers()
    .map((number) => {
      let score = 0;
      let matched = 0;
      let has = 0;
      for (const { rarity, scores, named } of words) {
        const own = scores.get(number);
        if (own !== undefined) {
          score += own;
          has += rarity;
        }
        if (named.has(number)) matched += rarity;
      }
      const covered = total > 0 ? matched / total : 0;
      const named = nameWeight * matched * covered * covered;
      // Of documents that all have all of the words each has the same share of the query.
      return { number, score: (score + named) * (total > 0 ? has / total : 1) };
    })
    .toSorted((a, b) => b.score - a.score || b.number - a.number);
}
