import { replacePart } from '../query/remove-part.ts';
import type { Found } from './found.ts';

/**
 * Replaces the names of entities and topics in a query of plain words with fields, so that it finds articles
 * that list them, regardless of their words: `japan crude` becomes `entity:japan topic:crude`.
 *
 * @returns undefined if the query contains no names
 */
export function nameQuery({ query: { text }, leaves, names }: Found): string | undefined {
  const named = names.find(({ length }) => length > 0);
  if (!named) return undefined;
  const words = leaves.filter(({ node, role }) => node.type === 'word' && role !== 'filler');
  return named.toReversed().reduce((query, { start, end, records }) => {
    const isTopic = records.every(({ kind }) => kind === 'topic');
    const ids = records.filter(({ kind }) => (kind === 'topic') === isTopic).map(({ id }) => id);
    const span = { start: words[start]!.node.start, end: words[end - 1]!.node.end };
    return replacePart(query, span, `${isTopic ? 'topic' : 'entity'}:${ids.join(',')}`);
  }, text);
}
