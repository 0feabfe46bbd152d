import { type Chip, type DescribedPiece, joinParts } from './describe-words.ts';
import type { LeafNode, QueryNode, Span } from './node.ts';
import { fieldLeads, operatorWords as words } from '../../shared/words/en/scripts/operator-words.ts';
import { queryWords } from '../../shared/words/en/scripts/query-words.ts';

/** Returns the names of a field’s values. */
export type NameValues = (leaf: LeafNode) => readonly string[];

/**
 * Returns the interpretation of a query in words: "both *contract* and *the phrase* facial recognition, *not*
 * Amazon, *naming* Microsoft, *from* June 2018". Each part of the query occurs once, with its position in the
 * text.
 *
 * @param omitted words that results need not have
 */
export function describe(
  node: QueryNode,
  nameOf: NameValues,
  omitted: ReadonlySet<QueryNode> = new Set(),
): DescribedPiece[] {
  if (node.type !== 'and') return part(node, node, false, nameOf);
  const all = flatten(node).filter((one) => !omitted.has(one));
  const isWords = (one: QueryNode) => one.type !== 'not' && one.type !== 'value';
  const groups = [all.filter(isWords), ...all.filter((one) => !isWords(one)).map((one) => [one])];
  const pieces = groups
    .filter((group) => group.length > 0)
    .map((group) =>
      joinParts(
        group.map((one) => part(one, one, false, nameOf)),
        queryWords.both,
      ),
    );
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [queryWords.comma, ...piece]));
}

function part(node: QueryNode, whole: Span, isNegated: boolean, nameOf: NameValues): DescribedPiece[] {
  switch (node.type) {
    case 'not':
      return part(node.node, whole, !isNegated, nameOf);
    case 'and':
    case 'or': {
      const parts = node.nodes.map((one) => part(one, one, false, nameOf));
      const pieces = joinParts(parts, node.type === 'and' ? queryWords.both : words.either);
      return isNegated ? [words.notOpen, ...pieces, words.notClose] : pieces;
    }
    default:
      return [chip(node, whole, isNegated, nameOf(node))];
  }
}

function chip(node: LeafNode, { start, end }: Span, isNegated: boolean, names: readonly string[]): Chip {
  const name = node.type === 'value' ? words.any(names) : node.text;
  const { lead, after } =
    node.type === 'value' ? { lead: fieldLeads[node.field], after: '' } : textWords(node);
  return { lead: [isNegated && words.not, lead].filter(Boolean).join(' '), name, after, start, end };
}

function textWords(node: Exclude<LeafNode, { type: 'value' }>): { lead: string; after: string } {
  const inTitle = node.place === 'title' ? words.inTitle : '';
  if (node.type === 'phrase' && node.distance !== undefined)
    return { lead: words.near, after: [words.within(node.distance), inTitle].filter(Boolean).join(' ') };
  const leads = { phrase: words.phrase, prefix: words.prefix, pattern: words.pattern, word: '' };
  const lead = node.type === 'word' && node.unfinished ? queryWords.unfinished : leads[node.type];
  return { lead, after: inTitle };
}

function flatten(node: QueryNode): QueryNode[] {
  return node.type === 'and' ? node.nodes.flatMap(flatten) : [node];
}
