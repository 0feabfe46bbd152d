import type { Link, Node, Parent, Root } from 'mdast';
import type { SourceEdit } from '../../markdown/source-edits.ts';
import { fitWords, type Replacement } from '../forms/fit-words.ts';
import { replacements } from '../forms/replace-forms.ts';
import { dividedName } from './divided-name.ts';
import { nodeRange, visibleBlocks, type VisiblePiece } from './visible-text.ts';
import type { Withholding } from './withholding.ts';

const emphasized: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete']);

/** Returns the edits that replace the forms of a name in the words of a parsed Markdown text, as readers see them. */
export function wordEdits(tree: Root, source: string, withholding: Withholding): SourceEdit[] {
  const { finder, words } = withholding;
  const blocks = visibleBlocks(tree, source).map((pieces) => {
    const text = pieces.map(({ value }) => value).join('');
    return { pieces, text, replaced: replacements(text, finder, words) };
  });
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const parts = [
      ...(before ? divided(before.text, block.text, withholding).slice(1) : []),
      ...(after ? divided(block.text, after.text, withholding).slice(0, 1) : []),
    ];
    // Half a name is replaced only where the block alone has none there.
    const more = parts.filter(
      (part) => !block.replaced.some(({ start, end }) => part.start < end && start < part.end),
    );
    return [...block.replaced, ...more].flatMap((one) => pieceEdits(block.pieces, one, source, withholding));
  });
}

/** Returns what stands instead of the two halves of a name that is in two blocks; nothing if there is none. */
function divided(before: string, after: string, { finder, words }: Withholding): Replacement[] {
  const halves = dividedName(before, after, finder);
  return halves ? [fitWords(before, halves[0], words), fitWords(after, halves[1], words)] : [];
}

/** Returns the edits that replace a stretch of a block, wherever it is split by markup. */
function pieceEdits(
  pieces: readonly VisiblePiece[],
  { start: first, end: last, text }: Replacement,
  source: string,
  { number, entity }: Withholding,
): SourceEdit[] {
  let isFirst = true;
  let start = 0;
  return pieces.flatMap((piece): SourceEdit[] => {
    // Words that mean something else stay, and the space after them.
    const space = isFirst && start > first ? /^\s*/.exec(piece.value)![0].length : 0;
    const from = Math.max(first - start, space);
    const to = Math.min(last - start, piece.value.length);
    start += piece.value.length;
    if (from >= to || isOtherMeaning(piece, entity)) return [];
    const mayHaveMark =
      number !== undefined && !piece.isCode && !piece.around.some((node) => isLink(node, entity));
    const instead = !isFirst ? '' : mayHaveMark ? `[${text}](withheld:${number})` : text;
    isFirst = false;
    const edit = { start: piece.offsets[from]!, end: endOf(piece, to), text: instead };
    if (instead !== '') return [edit];
    // A part of the name in bold leaves no empty markup behind.
    return [to === piece.value.length ? widened(edit, piece) : withSpaceBefore(edit, piece, to, source)];
  });
}

function endOf({ offsets, end }: VisiblePiece, unit: number): number {
  return offsets[unit] ?? end;
}

/** Widens the removal of a whole piece by the markup that has nothing else in it: bold type, links, code, tags. */
function widened(edit: SourceEdit, { node, parent, around }: VisiblePiece): SourceEdit {
  const whole = outermost(node, around, ({ children }) => children.length === 1);
  if (whole !== node) return { ...edit, ...nodeRange(whole) };
  const index = parent.children.findIndex((child) => child === node);
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  const isTagged =
    before?.type === 'html' &&
    after?.type === 'html' &&
    /^<(\w+)/.exec(before.value)?.[1] === /^<\/(\w+)/.exec(after.value)?.[1];
  if (isTagged) return { ...edit, start: nodeRange(before).start, end: nodeRange(after).end };
  return { ...edit, ...nodeRange(node) };
}

/** Moves the space after words that are removed at the beginning of bold type before it: with a space there it is none. */
function withSpaceBefore(
  edit: SourceEdit,
  { node, around, value }: VisiblePiece,
  to: number,
  source: string,
): SourceEdit {
  const space = /^\s+/.exec(value.slice(to))?.[0] ?? '';
  const isBegun = ({ type, children }: Parent, child: Node) => emphasized.has(type) && children[0] === child;
  const outer = nodeRange(outermost(node, around, isBegun)).start;
  const inner = nodeRange(node).start;
  if (space === '' || outer === inner) return edit;
  return { start: outer, end: edit.end + space.length, text: space + source.slice(outer, inner) };
}

/** Returns the outermost of the nodes around one that can be reached from it by those of a kind; itself if there is none. */
function outermost(
  node: Node,
  around: readonly Parent[],
  isOfKind: (parent: Parent, child: Node) => boolean,
): Node {
  let reached = node;
  for (const parent of around.toReversed()) {
    if (!isOfKind(parent, reached)) break;
    reached = parent;
  }
  return reached;
}

/** Whether the keeper has linked words by hand to another entity, or to none: `[May](entity:none)`. */
function isOtherMeaning({ around }: VisiblePiece, entity: string | undefined): boolean {
  return around.some(
    ({ url = '' }: Node & { url?: string }) => url.startsWith('entity:') && url !== `entity:${entity}`,
  );
}

function isLink(node: Node, entity: string | undefined): boolean {
  if (node.type === 'linkReference') return true;
  return node.type === 'link' && (node as Link).url !== `entity:${entity}`;
}
