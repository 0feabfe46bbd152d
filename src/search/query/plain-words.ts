import type { Query, WordNode } from './node.ts';

/** Returns the words of a query that consists only of words; undefined for any other query. */
export function plainWords({ node, problems }: Query): readonly WordNode[] | undefined {
  const nodes = node?.type === 'and' ? node.nodes : node ? [node] : [];
  const words = nodes.flatMap((one) => (one.type === 'word' && one.place === undefined ? [one] : []));
  const isPlain = words.length > 0 && words.length === nodes.length;
  return isPlain && problems.every(({ slip }) => slip === 'bare-date') ? words : undefined;
}
