import { blockContainers } from '../../archive/passages/block-elements.ts';
import { passageDigest } from '../../archive/passages/passage-digest.ts';

/** Returns the plain text of a block as the archive’s data have it: see find-blocks.ts. */
export function blockText(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return node.nodeValue;
      if (node.nodeType !== node.ELEMENT_NODE) return '';
      const element = node as Element;
      if (element.localName === 'br') return ' ';
      const isOther =
        blockContainers.has(element.localName) ||
        element.matches('[data-footnote-ref], [data-footnote-backref]');
      return isOther ? '' : blockText(element);
    })
    .join('');
}

/** Returns the digest of a block’s words. */
export function blockDigest(block: Element): string {
  return passageDigest(blockText(block));
}
