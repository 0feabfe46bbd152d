import type { Query, QueryNode, WordNode } from './node.ts';

/** A query as most readers type it. */
export interface PlainQuery {
  readonly words: readonly WordNode[];
  /** The fields that all results must match, some of them negated, as filters add them. */
  readonly fields: readonly QueryNode[];
}

/**
 * Returns the words and fields of a query that consists only of these; undefined for any other query, including
 * one with AND.
 */
export function plainQuery({ node, problems, text }: Query): PlainQuery | undefined {
  const nodes = node?.type === 'and' ? node.nodes : node ? [node] : [];
  const words = nodes.flatMap((one) => (one.type === 'word' && one.place === undefined ? [one] : []));
  const fields = nodes.filter((one) => (one.type === 'not' ? one.node : one).type === 'value');
  const between = [...words, ...fields]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const isPlain =
    words.length > 0 && words.length + fields.length === nodes.length && !/\p{L}/u.test(between);
  return isPlain && problems.every(({ type }) => type === 'bare-date') ? { words, fields } : undefined;
}

/** Returns the words of a query that consists of words only; undefined for any other query. */
export function plainWords(query: Query): readonly WordNode[] | undefined {
  const plain = plainQuery(query);
  return plain?.fields.length === 0 ? plain.words : undefined;
}
