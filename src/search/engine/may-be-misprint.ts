import type { FoundLeaf } from './answer.ts';

/** Of so many documents a misprint may be in one; of a hundred times as many, in ten. */
const documentsOfOne = 100;

/** Returns whether a leaf of a query is a word, other than one that only asks, in so few documents that it may be a misprint of another. */
export function mayBeMisprint({ node, role, sets }: FoundLeaf): boolean {
  return (
    !role && node.type === 'word' && sets.every((bits) => bits.count() ** 2 * documentsOfOne <= bits.size)
  );
}
