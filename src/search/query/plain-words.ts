import type { Query, WordNode } from './node.ts';

/**
 * Returns the words of a query that consists only of words; undefined for any other query, including one with
 * AND.
 */
export function plainWords({ node, problems, text }: Query): readonly WordNode[] | undefined {
  const nodes = node?.type === 'and' ? node.nodes : node ? [node] : [];
  const words = nodes.flatMap((one) => (one.type === 'word' && one.place === undefined ? [one] : []));
  const between = words
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const isPlain = words.length > 0 && words.length === nodes.length && !/\p{L}/u.test(between);
  return isPlain && problems.every(({ type }) => type === 'bare-date') ? words : undefined;
}
