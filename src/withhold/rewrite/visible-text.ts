import { decodeHTML } from 'entities';
import type { Node, Parent, Text } from 'mdast';
import type { SourceEdit } from '../../markdown/source-edits.ts';

/** A node of a Markdown text with what it shows. */
export interface VisiblePiece {
  readonly value: string;
  /** The offset in the source of each UTF-16 unit of the value. */
  readonly offsets: readonly number[];
  /** The offset in the source after the value. */
  readonly end: number;
  readonly isCode: boolean;
  readonly node: Node;
  /** The node that contains it: its block, or the innermost of those around it. */
  readonly parent: Parent;
  /** The nodes around it within its block, the innermost last. */
  readonly around: readonly Parent[];
}

const blockContents: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Returns what each block of a parsed Markdown text shows, piece by piece, in reading order. */
export function visibleBlocks(tree: Parent, source: string): VisiblePiece[][] {
  const blocks: VisiblePiece[][] = [];
  const walk = (parent: Parent) => {
    for (const child of parent.children) {
      if (blockContents.has(child.type)) blocks.push(piecesOf(child as Parent, source, []));
      else if ('children' in child) walk(child);
    }
  };
  walk(tree);
  return blocks;
}

function piecesOf(parent: Parent, source: string, around: readonly Parent[]): VisiblePiece[] {
  return parent.children.flatMap((child): VisiblePiece[] => {
    const place = { node: child, parent, around };
    if (child.type === 'text') return [{ ...place, ...pieceOf(child, source, false) }];
    if (child.type === 'inlineCode')
      return [{ ...place, ...pieceOf(child as unknown as Text, source, true) }];
    if (child.type === 'break')
      return [
        { ...place, ...nodeRange(child), value: '\n', offsets: [nodeRange(child).start], isCode: true },
      ];
    return 'children' in child ? piecesOf(child, source, [...around, child]) : [];
  });
}

/** Aligns a text with its source, in which signs may be escaped, written as entities, or follow an indentation. */
function pieceOf(
  node: Text,
  source: string,
  isCode: boolean,
): Pick<VisiblePiece, 'value' | 'offsets' | 'end' | 'isCode'> {
  const { start, end } = nodeRange(node);
  const { value } = node;
  const offsets: number[] = [];
  let at = start;
  while (offsets.length < value.length && at < end) {
    const entity = source[at] === '&' ? /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0] : undefined;
    const decoded = entity === undefined || isCode ? undefined : decodeHTML(entity);
    if (decoded !== undefined && decoded !== entity && value.startsWith(decoded, offsets.length)) {
      offsets.push(...new Array<number>(decoded.length).fill(at));
      at += entity!.length;
      continue;
    }
    if (source[at] === value[offsets.length]) offsets.push(at);
    at += 1;
  }
  return { value: value.slice(0, offsets.length), offsets, end: isCode ? at : end, isCode };
}

/** Returns the edits that leave only the words of a link. */
export function aroundWords(link: Parent): SourceEdit[] {
  const { start, end } = nodeRange(link);
  const [first, last] = [link.children[0], link.children.at(-1)];
  if (!first || !last) return [{ start, end, text: '' }];
  return [
    { start, end: nodeRange(first).start, text: '' },
    { start: nodeRange(last).end, end, text: '' },
  ];
}

/** Returns where a node is in the source. */
export function nodeRange(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
