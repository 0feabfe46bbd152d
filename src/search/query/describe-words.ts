import { queryWords as words } from '../../shared/words/en/scripts/query-words.ts';
import type { Span, WordNode } from './node.ts';

/** A part of the query interpretation. */
export type DescribedPiece = string | Chip;

/** A part of the query that can be removed. */
export interface Chip extends Span {
  /** The words before it: "the phrase", "not", "naming". */
  readonly lead: string;
  readonly name: string;
  /** The words after it: "in the title". */
  readonly after: string;
}

/**
 * Returns the interpretation of a query of words: "all of *ferry*, *tide* and *harbor*".
 *
 * @param wholes the words that are one part, such as those of a date
 */
export function describeWords(
  nodes: readonly WordNode[],
  wholes: readonly (readonly WordNode[])[] = [],
): DescribedPiece[] {
  const parts = nodes.flatMap((node): Chip[][] => {
    const whole = wholes.find((some) => some.includes(node)) ?? [node];
    if (whole[0] !== node) return [];
    const { unfinished, end } = whole.at(-1)!;
    const name = whole.map(({ text }) => text).join(' ');
    return [[{ lead: unfinished ? words.unfinished : '', name, after: '', start: node.start, end }]];
  });
  return parts.length === 0 ? [] : joinParts(parts, words.both);
}

/** Joins parts as a list: "a", "both a and b", "all of a, b and c". */
export function joinParts(
  parts: readonly (readonly DescribedPiece[])[],
  { two, more, last }: Readonly<Record<'two' | 'more' | 'last', string>>,
): DescribedPiece[] {
  if (parts.length === 1) return [...parts[0]!];
  const lead = parts.length === 2 ? two : more;
  return [
    lead,
    ...parts.flatMap((piece, index) =>
      index === 0 ? piece : [index === parts.length - 1 ? last : words.comma, ...piece],
    ),
  ];
}
