import type { Bits } from './bits.ts';
import type { Postings } from './postings.ts';

/** How Pagefind weighs: BM25 with these constants, and a match in a name by how much of the query it covers. */
const saturation = 1.4;
const lengthShare = 0.75;
const nameWeight = 5;

/** What a word says about the documents that have it. */
export interface Weighed {
  /** How rare it is. */
  readonly rarity: number;
  /** By number of the document: how much it is about the word. */
  readonly scores: ReadonlyMap<number, number>;
  /** The documents that are called by it. */
  readonly named: ReadonlySet<number>;
}

const known = new WeakMap<Postings, Weighed>();
const averages = new WeakMap<readonly number[], number>();

/** @param lengths by number, how many words each document has */
export function weigh(postings: Postings, lengths: readonly number[]): Weighed {
  const weighed = known.get(postings) ?? compute(postings, lengths);
  known.set(postings, weighed);
  return weighed;
}

function compute(postings: Postings, lengths: readonly number[]): Weighed {
  const average = averageOf(lengths);
  const { numbers, starts, weights, nameStarts } = postings;
  const rarity = Math.log((lengths.length - numbers.length + 0.5) / (numbers.length + 0.5) + 1);
  const scores = new Map<number, number>();
  const named = new Set<number>();
  numbers.forEach((number, index) => {
    let times = 0;
    for (let at = starts[index]!; at < starts[index + 1]!; at += 1) times += weights[at]! / 24;
    const length = 1 - lengthShare + lengthShare * (lengths[number]! / average);
    scores.set(number, (rarity * (saturation + 1) * times) / (saturation * length + times));
    if (nameStarts[index + 1]! > nameStarts[index]!) named.add(number);
  });
  return { rarity, scores, named };
}

function averageOf(lengths: readonly number[]): number {
  const average = averages.get(lengths) ?? lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  averages.set(lengths, average);
  return average;
}

/** The documents by how well they answer to all of the words, the best first; among equals the later comes first. */
export function ranked(
  bits: Bits,
  words: readonly Weighed[],
): { readonly number: number; readonly score: number }[] {
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  return bits
    .numbers()
    .map((number) => {
      let score = 0;
      let matched = 0;
      for (const { rarity, scores, named } of words) {
        score += scores.get(number) ?? 0;
        if (named.has(number)) matched += rarity;
      }
      const covered = total > 0 ? matched / total : 0;
      return { number, score: score + nameWeight * matched * covered * covered };
    })
    .toSorted((a, b) => b.score - a.score || b.number - a.number);
}
