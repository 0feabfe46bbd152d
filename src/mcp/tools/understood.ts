import { isAsked } from '../../search/engine/answer.ts';
import type { Found } from '../../search/engine/found.ts';
import { describe } from '../../search/query/describe.ts';
import { type DescribedPiece, describeWords } from '../../search/query/describe-words.ts';
import type { WordNode } from '../../search/query/node.ts';
import { valueNames } from '../../browser/search/interpretation/value-names.ts';

/** Returns what a query was understood as, in words: “both ferry and tide, from June 2018”. */
export function understoodText({ query: { node }, leaves, dates }: Found): string {
  if (!node) return 'everything';
  const omitted = new Set(leaves.filter(({ role }) => role).map((leaf) => leaf.node));
  const nodes = (node.type === 'and' ? node.nodes : [node]).filter((one) => !omitted.has(one as WordNode));
  const words = nodes.flatMap((one) => (one.type === 'word' && !one.place ? [one] : []));
  const asked = leaves.filter(isAsked).map((leaf) => leaf.node as WordNode);
  const pieces =
    words.length === nodes.length
      ? describeWords(
          words,
          dates.map(({ start, end }) => asked.slice(start, end)),
        )
      : describe(node, valueNames(leaves), omitted);
  return pieces.map(pieceText).join(' ').replaceAll(' , ', ', ').replaceAll(/\s+/g, ' ').trim();
}

function pieceText(piece: DescribedPiece): string {
  return typeof piece === 'string' ? piece : [piece.lead, piece.name, piece.after].filter(Boolean).join(' ');
}
