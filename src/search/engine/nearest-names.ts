import { distance, maxDistance } from '../../text/edit-distance.ts';
import { fold } from '../words/fold.ts';
import type { NamedValue } from './answer.ts';

/**
 * Finds names similar to a query without results: as a whole, or in one of their words.
 *
 * @param words the folded words of the query
 * @param maxNames the number of names to return
 * @returns names, nearest first, then by name and id
 */
export function nearestNames<T extends NamedValue>(
  words: readonly string[],
  names: readonly T[],
  maxNames: number,
): T[] {
  const whole = words.join('');
  return names
    .map((named) => ({ named, away: distanceTo(named.name, words, whole) }))
    .filter(({ away }) => away < Infinity)
    .toSorted(
      (a, b) => a.away - b.away || compare(a.named.name, b.named.name) || compare(a.named.id, b.named.id),
    )
    .slice(0, maxNames)
    .map(({ named }) => named);
}

function distanceTo(name: string, words: readonly string[], whole: string): number {
  const parts = name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((part) => fold(part))
    .filter(Boolean);
  const pairs = [[whole, parts.join('')], ...words.flatMap((word) => parts.map((part) => [word, part]))];
  return pairs.reduce((nearest, [asked = '', known = '']) => {
    // A figure is never another one, mistyped.
    const limit = /\d/.test(asked + known) ? 0 : maxDistance(asked);
    if (Math.abs(asked.length - known.length) > limit || asked.length < 3) return nearest;
    const away = distance(asked, known);
    return away <= limit ? Math.min(nearest, away / asked.length) : nearest;
  }, Infinity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
