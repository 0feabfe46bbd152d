import { association } from './association.ts';
import type { PairCounts } from './count-pairs.ts';

/** A pair of a list of names, and how strongly the two are linked. */
export interface NameLink {
  /** Their places in the list, the lower first. */
  readonly a: number;
  readonly b: number;
  /** How many articles they share. */
  readonly both: number;
  /** See association.ts: below 0 only where one of the two has no stronger link. */
  readonly strength: number;
}

interface RankedLink extends NameLink {
  /** In how many paragraphs the two stand together. */
  readonly near: number;
}

/**
 * Links each name to the few that it is most strongly associated with, so that a name in every article is not linked
 * to all. Ties are broken by shared paragraphs, which tells links apart where there is one article, then by the places
 * of the names. A name that shares articles with others less often than by chance keeps one link.
 *
 * @param all how many articles there are
 * @param maxLinks how many links a name claims; other names may claim it as well
 * @returns the strongest first
 */
export function strongestLinks(
  { own, bothOf, nearOf }: PairCounts,
  all: number,
  maxLinks: number,
): NameLink[] {
  const links: RankedLink[][] = own.map(() => []);
  for (let a = 0; a < own.length; a += 1) {
    for (let b = a + 1; b < own.length; b += 1) {
      const both = bothOf(a, b);
      if (both === 0) continue;
      const link = { a, b, both, strength: association(both, own[a]!, own[b]!, all), near: nearOf(a, b) };
      links[a]!.push(link);
      links[b]!.push(link);
    }
  }
  const claimed = new Set(
    links.flatMap((list) =>
      list
        .toSorted(strongerFirst)
        .filter(({ strength }, place) => place < maxLinks && (strength >= 0 || place === 0)),
    ),
  );
  return [...claimed].toSorted(strongerFirst).map(({ a, b, both, strength }) => ({ a, b, both, strength }));
}

function strongerFirst(one: RankedLink, other: RankedLink): number {
  return (
    other.strength - one.strength ||
    other.both - one.both ||
    other.near - one.near ||
    one.a - other.a ||
    one.b - other.b
  );
}
