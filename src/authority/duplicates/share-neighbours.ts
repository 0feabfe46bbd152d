import type { Neighbours } from './neighbours.ts';

/** How far the same entities are listed beside two of them. */
export interface Beside {
  readonly shared: number;
  readonly all: number;
  /** What it adds to a likeness of names, or takes from it. */
  readonly support: number;
  /** What it is worth alone. */
  readonly alone: number;
}

const maxShareOfAll = 0.7;
const minSharedNeighbours = 4;

/** Compares who is listed beside two entities; the two themselves don't count. */
export function shareNeighbours(a: string, b: string, neighbours: Neighbours): Beside {
  const [one, other] = [neighbours.of(a), neighbours.of(b)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const id of short) if (long.has(id)) shared += 1;
  const all = one.size + other.size - shared - (one.has(b) ? 1 : 0) - (other.has(a) ? 1 : 0);
  const part = all === 0 ? 0 : shared / all;
  const isTold = short.size >= minSharedNeighbours;
  return {
    shared,
    all,
    support: part >= 0.3 ? 0.15 : isTold && shared === 0 ? -0.15 : 0,
    alone: part >= maxShareOfAll && couldShareMost(a, b, neighbours) ? Math.round(part * 60) / 100 + 0.05 : 0,
  };
}

/** Whether two may have so many neighbours in common that it says something alone; told without comparing them. */
export function couldShareMost(a: string, b: string, neighbours: Neighbours): boolean {
  // Of two that are each in one article, the same story told twice says nothing.
  if (Math.min(neighbours.articles(a), neighbours.articles(b)) < 2) return false;
  const [short, long] = [neighbours.of(a).size, neighbours.of(b).size].toSorted((x, y) => x - y);
  return short! >= minSharedNeighbours && short! >= maxShareOfAll * (long! - 1);
}
