import { association } from './association.ts';
import type { PairCounts } from './count-pairs.ts';

/** A pair of a list of names, and how strongly the two are tied. */
export interface NameLine {
  /** Their places in the list, the lower first. */
  readonly a: number;
  readonly b: number;
  /** How many articles they share. */
  readonly both: number;
  /** See association.ts: below 0 only where one of the two has no better tie. */
  readonly strength: number;
}

interface Tie extends NameLine {
  readonly near: number;
}

/**
 * Joins each name to the few that it is most strongly tied to, so that those who are in every article are not joined
 * to everybody. Of equally strong ties, as with a single article, those of more paragraphs go first, then those to
 * names that stand first. A name that comes with others less often than chance would have it is joined to one of them.
 *
 * @param all how many articles there are
 * @param most how many ties each name may claim; others may claim it, too
 * @returns the strongest first
 */
export function strongestLines({ own, bothOf, nearOf }: PairCounts, all: number, most: number): NameLine[] {
  const ties: Tie[][] = own.map(() => []);
  for (let a = 0; a < own.length; a += 1) {
    for (let b = a + 1; b < own.length; b += 1) {
      const both = bothOf(a, b);
      if (both === 0) continue;
      const tie = { a, b, both, strength: association(both, own[a]!, own[b]!, all), near: nearOf(a, b) };
      ties[a]!.push(tie);
      ties[b]!.push(tie);
    }
  }
  const claimed = new Set(
    ties.flatMap((list) =>
      list
        .toSorted(strongerFirst)
        .filter(({ strength }, place) => place < most && (strength >= 0 || place === 0)),
    ),
  );
  return [...claimed].toSorted(strongerFirst).map(({ a, b, both, strength }) => ({ a, b, both, strength }));
}

function strongerFirst(one: Tie, other: Tie): number {
  return (
    other.strength - one.strength ||
    other.both - one.both ||
    other.near - one.near ||
    one.a - other.a ||
    one.b - other.b
  );
}
