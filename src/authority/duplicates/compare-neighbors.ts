import type { Neighbors } from './neighbors.ts';

const maxShareOfAll = 0.7;
const minSharedNeighbors = 4;

/**
 * Compares the entities listed with two entities, which themselves don’t count.
 *
 * @returns what this adds to the score of similar names, negative if it speaks against them, and the score if there
 * is no other evidence
 */
export function compareNeighbors(a: string, b: string, neighbors: Neighbors) {
  const [one, other] = [neighbors.of(a), neighbors.of(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const id of short) if (long.has(id)) shared += 1;
  const all = one.size + other.size - shared - (one.has(b) ? 1 : 0) - (other.has(a) ? 1 : 0);
  const part = all === 0 ? 0 : shared / all;
  const hasEnough = short.size >= minSharedNeighbors;
  return {
    shared,
    all,
    support: part >= 0.3 ? 0.15 : hasEnough && shared === 0 ? -0.15 : 0,
    alone: part >= maxShareOfAll && couldShareMost(a, b, neighbors) ? Math.round(part * 60) / 100 + 0.05 : 0,
  };
}

/**
 * Whether two entities can have enough neighbors in common to count alone. It does not compare the
 * neighbors.
 */
export function couldShareMost(a: string, b: string, neighbors: Neighbors): boolean {
  // For entities that are only in one article each, it would only detect versions of the same story.
  if (Math.min(neighbors.articles(a), neighbors.articles(b)) < 2) return false;
  const [short, long] = [neighbors.of(a).size, neighbors.of(b).size].toSorted((x, y) => x - y);
  return short! >= minSharedNeighbors && short! >= maxShareOfAll * (long! - 1);
}
