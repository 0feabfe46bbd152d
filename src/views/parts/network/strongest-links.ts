import { association } from '../../../archive/association.ts';
import type { PairCounts } from './count-pairs.ts';

/** A link between two names of a list. */
export interface NameLink {
  /** Their indexes in the list, the lower first. */
  readonly a: number;
  readonly b: number;
  /** The number of shared articles. */
  readonly both: number;
  /** See association.ts; below 0 only if one of the names has no stronger link. */
  readonly strength: number;
}

interface RankedLink extends NameLink {
  /** The number of shared paragraphs. */
  readonly near: number;
}

/**
 * Links each name to the few with the strongest association, so that a name in every article is not linked to
 * all. Ties are broken by shared paragraphs, which distinguishes the links of a single article, then by the
 * indexes of the names. A name that shares articles less often than by chance keeps one link.
 *
 * @param all the total number of articles
 * @param maxLinks the number of links that a name chooses; other names may choose it as well
 * @returns links, strongest first
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
