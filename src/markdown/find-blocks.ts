import type { Element, ElementContent, Root, Text } from 'hast';
import { blockContainers, blockElements } from '../archive/passages/block-elements.ts';
import type { EntityId } from '../schema/id.ts';

/** The part of a block's text that is in one node of the tree. */
export interface BlockPiece {
  readonly node: Text;
  readonly parent: Element;
  /** In UTF-16 units of the block's text. */
  readonly start: number;
  /** Whether it is in a link or in code, where no mention is linked automatically. */
  readonly closed: boolean;
  /** The manual link that contains it. */
  readonly manualLink?: Element;
}

/** A paragraph, list item, quotation, table cell or the like, which has its own anchor. */
export interface Block {
  readonly element: Element;
  /** The plain text, with a space for each line break. */
  readonly text: string;
  readonly pieces: readonly BlockPiece[];
}

const closing = new Set(['a', 'code', 'kbd', 'samp', 'tt', 'var']);

export const entityScheme = 'entity:';

/**
 * Finds the blocks of a text in reading order. A block is an element with text of its own: in a list item
 * that contains paragraphs, the paragraphs are blocks and the item is not.
 */
export function findBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  const walk = (children: readonly (ElementContent | Root['children'][number])[]) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (blockElements.has(child.tagName) && hasOwnText(child)) blocks.push(readBlock(child));
      walk(child.children);
    }
  };
  walk(tree.children);
  return blocks;
}

function hasOwnText(element: Element): boolean {
  return element.children.some(
    (child) =>
      (child.type === 'text' && child.value.trim() !== '') ||
      (child.type === 'element' && !blockContainers.has(child.tagName)),
  );
}

function readBlock(element: Element): Block {
  const pieces: BlockPiece[] = [];
  let text = '';
  const read = (parent: Element, closed: boolean, manualLink?: Element) => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        pieces.push({ node: child, parent, start: text.length, closed, manualLink });
        text += child.value.replaceAll('\n', ' ');
      } else if (child.type === 'element' && !blockContainers.has(child.tagName) && !isFootnoteSign(child)) {
        if (child.tagName === 'br') text += ' ';
        const link = isManualLink(child) ? child : manualLink;
        read(child, closed || closing.has(child.tagName), link);
      }
    }
  };
  read(element, element.tagName === 'pre');
  return { element, text: text.trimEnd(), pieces };
}

/** Returns whether an element is a manual link, `[words](entity:id)`. */
export function isManualLink(element: Element): boolean {
  return element.tagName === 'a' && String(element.properties.href ?? '').startsWith(entityScheme);
}

/** Returns the entity of a manual link; undefined for `entity:none`. */
export function entityOfManualLink(link: Element): EntityId | undefined {
  const id = String(link.properties.href).slice(entityScheme.length);
  return id === 'none' ? undefined : (id as EntityId);
}

function isFootnoteSign(element: Element): boolean {
  return 'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;
}
