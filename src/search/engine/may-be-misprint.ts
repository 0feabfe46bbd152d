import type { FoundLeaf } from './answer.ts';

/** Of so many documents a misprint may be in one; of a hundred times as many, in ten. */
const documentsOfOne = 100;

/** Returns whether a leaf of a query is a word in so few documents that it may be a misprint of another. */
export function mayBeMisprint({ node, sets }: FoundLeaf): boolean {
  return node.type === 'word' && sets.every((bits) => bits.count() ** 2 * documentsOfOne <= bits.size);
}
