import type { PlainQuery } from '../query/plain-words.ts';
import type { FoundLeaf, LeafRole } from './answer.ts';
import type { Bundle } from './open-index.ts';

/**
 * A word in more than this share of the documents is not required of results if the query has others. On the
 * information needs of tests/bench, .4 to .6 make no difference, while smaller shares drop words that readers
 * mean, and larger ones keep words such as "by" and "it".
 */
export const maxRequiredShare = 0.5;

/**
 * Assigns a role to the words of a plain query that results need not have: words that only ask, and the
 * commonest words. Words with a plus sign are required, and so are all words if nothing else is left.
 */
export function assignRoles(
  leaves: readonly FoundLeaf[],
  { words }: PlainQuery,
  bundles: readonly Bundle[],
): FoundLeaf[] {
  const filler = fillerOf(
    words.map(({ text }) => text),
    bundles,
  );
  const total = bundles.reduce((sum, { documents }) => sum + documents, 0);
  const roleOf = (leaf: FoundLeaf): LeafRole | undefined => {
    const { node, sets } = leaf;
    if (node.type !== 'word' || node.plus) return undefined;
    if (filler.has(words.indexOf(node))) return 'filler';
    const found = sets.reduce((sum, bits) => sum + bits.count(), 0);
    return found > total * maxRequiredShare ? 'common' : undefined;
  };
  const roles = leaves.map(roleOf);
  const isWord = (leaf: FoundLeaf) => leaf.node.type === 'word';
  const hasRequired = leaves.some((leaf, index) => isWord(leaf) && roles[index] === undefined);
  const hasCommon = roles.includes('common');
  return leaves.map((leaf, index) => {
    const role = roles[index];
    if (!role || (!hasRequired && (role === 'common' || !hasCommon))) return leaf;
    return { ...leaf, role };
  });
}

function fillerOf(texts: readonly string[], bundles: readonly Bundle[]): ReadonlySet<number> {
  return new Set(bundles.flatMap(({ rule }) => rule.fillers(texts)));
}
