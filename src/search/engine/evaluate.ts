import type { DocumentSets } from './answer.ts';
import { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';
import type { LeafNode, QueryNode } from '../query/node.ts';

/**
 * Evaluates a query to exact sets of documents.
 *
 * @param leaf evaluates a leaf of the query; called once for each
 */
export async function evaluate(
  node: QueryNode | undefined,
  bundles: readonly Bundle[],
  leaf: (node: LeafNode) => Promise<DocumentSets>,
): Promise<DocumentSets> {
  if (!node) return bundles.map(({ tables }) => new Bits(tables.size).not());
  if (node.type === 'not') return (await evaluate(node.node, bundles, leaf)).map((bits) => bits.not());
  if (!('nodes' in node)) return leaf(node);
  const all = await Promise.all(node.nodes.map((part) => evaluate(part, bundles, leaf)));
  const join = node.type;
  return bundles.map((_, index) => all.map((sets) => sets[index]!).reduce((a, b) => a[join](b)));
}

/** Returns the leaves of a query, and whether each is negated. */
export function leavesOf(
  node: QueryNode | undefined,
  negated = false,
): { leaf: LeafNode; negated: boolean }[] {
  if (!node) return [];
  if (node.type === 'not') return leavesOf(node.node, !negated);
  if ('nodes' in node) return node.nodes.flatMap((part) => leavesOf(part, negated));
  return [{ leaf: node, negated }];
}
