import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Mention } from '../archive/body.ts';
import type { MentionPassage } from '../archive/find-mentions.ts';
import type { EntityId } from '../schema/id.ts';
import { elementsOf } from './elements-of.ts';
import { type Block, type BlockPiece, entityOfManualLink, isManualLink } from './find-blocks.ts';

/** Returns a block as a passage to search for names, with links and code closed. */
export function passageOf({ text, pieces }: Block): MentionPassage {
  const closed = pieces
    .filter((piece) => piece.closed)
    .map(({ start, node }) => ({ start, end: start + node.value.length }));
  return { text, closed };
}

/** Returns the mentions that a keeper linked manually in one block. */
export function manualMentions(block: Block, number: number): Mention[] {
  const extents = new Map<Element, { start: number; end: number }>();
  for (const { manualLink, start, node } of block.pieces) {
    if (!manualLink) continue;
    extents.set(manualLink, {
      start: extents.get(manualLink)?.start ?? start,
      end: start + node.value.length,
    });
  }
  return [...extents].flatMap(([link, { start, end }]) => {
    const entity = entityOfManualLink(link);
    return entity
      ? [{ entity, block: number, offset: start, length: end - start, words: block.text.slice(start, end) }]
      : [];
  });
}

/** Turns a block's mentions into links. */
export function linkMentions(
  block: Block,
  mentions: readonly Mention[],
  hrefOf: (entity: EntityId) => string,
): void {
  for (const piece of block.pieces) {
    if (piece.manualLink || piece.closed) continue;
    const inPiece = mentions.filter(
      ({ offset, length }) => offset < piece.start + piece.node.value.length && piece.start < offset + length,
    );
    if (inPiece.length > 0) linkPiece(piece, inPiece, hrefOf);
  }
}

function linkPiece(
  { node, parent, start }: BlockPiece,
  mentions: readonly Mention[],
  hrefOf: (entity: EntityId) => string,
): void {
  const parts: ElementContent[] = [];
  let done = 0;
  const text = (end: number) => {
    if (end > done) parts.push({ type: 'text', value: node.value.slice(done, end) });
    done = end;
  };
  for (const { entity, offset, length } of mentions) {
    text(Math.max(offset - start, 0));
    const end = Math.min(offset + length - start, node.value.length);
    const words = node.value.slice(done, end);
    done = end;
    parts.push({
      type: 'element',
      tagName: 'a',
      properties: mentionProperties(entity, hrefOf),
      children: [{ type: 'text', value: words }],
    });
  }
  text(node.value.length);
  parent.children.splice(parent.children.indexOf(node), 1, ...parts);
}

/** Gives manual links their addresses; `entity:none` and links to unknown entities become plain text. */
export function resolveManualLinks(
  tree: Root,
  known: (entity: EntityId) => boolean,
  hrefOf: (entity: EntityId) => string,
): void {
  if (!elementsOf(tree).some(isManualLink)) return;
  visit(tree, 'element', (element, index, parent) => {
    if (!isManualLink(element)) return undefined;
    const entity = entityOfManualLink(element);
    if (entity && known(entity)) {
      element.properties = mentionProperties(entity, hrefOf);
      return undefined;
    }
    parent!.children.splice(index!, 1, ...element.children);
    return index;
  });
}

function mentionProperties(entity: EntityId, hrefOf: (entity: EntityId) => string): Element['properties'] {
  return { className: ['mention'], href: hrefOf(entity), dataEntity: entity };
}
