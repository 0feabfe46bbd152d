import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from './elements-of.ts';
import { blockContainers } from '../archive/passages/block-elements.ts';
import type { Heading } from '../archive/body.ts';
import type { Block } from './find-blocks.ts';

/** Labels of anchor links, for screen readers. A script labels those of blocks. */
export interface AnchorWords {
  /** `{}` stands for the heading. */
  readonly section: string;
  /** The label of the link from the words that stand instead of a withheld name. */
  readonly withheld: string;
}

/**
 * Gives each block the id `p1`, `p2`, … and, after its own words, a link to itself; table cells get only the id. Before the
 * words, screen readers would read the link first, in each paragraph.
 */
export function anchorBlocks(blocks: readonly Block[]): void {
  blocks.forEach(({ element }, index) => {
    const id = `p${index + 1}`;
    element.properties.id = id;
    if (['p', 'li', 'blockquote', 'dd', 'pre'].includes(element.tagName))
      element.children.splice(endOfWords(element), 0, anchor(id));
  });
}

/** Returns the index of the first child that is a block of its own, such as a list within an item. */
function endOfWords({ children }: Element): number {
  const end = children.findIndex((child) => child.type === 'element' && blockContainers.has(child.tagName));
  return end < 0 ? children.length : end;
}

/**
 * Puts a link to itself beside each heading, and demotes all headings if one is an h1, since the page's title is
 * its only h1. A heading whose slug could be a block's id (`p3`) gets another slug.
 */
export function anchorHeadings(tree: Root, words: AnchorWords): Heading[] {
  const elements = elementsOf(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const shift = elements.some((element) => element.tagName === 'h1') ? 1 : 0;
  return elements.map((element) => {
    const depth = Math.min(Number(element.tagName[1]) + shift, 6);
    element.tagName = `h${depth}`;
    if (/^p\d+$/.test(String(element.properties.id)))
      element.properties.id = `section-${element.properties.id}`;
    const slug = String(element.properties.id);
    const text = toString(element).replace(/\s+/g, ' ').trim();
    const label = words.section.replace('{}', () => text);
    // Beside the heading: within it, the link would be part of what the heading is called.
    Object.assign(element, {
      tagName: 'div',
      properties: { className: ['heading'] },
      children: [{ ...element }, anchor(slug, label)],
    });
    return { depth, text, slug };
  });
}

/**
 * Makes an anchor link. The style sheet draws the sign (¶), so that it is not part of the text that readers
 * copy or find.
 */
function anchor(id: string, label?: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label },
    children: [],
  };
}
