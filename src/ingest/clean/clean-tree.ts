import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lettersOf } from '../../text/letters-of.ts';
import { nodeText } from './keep-images.ts';

/**
 * Converts a Markdown tree in place into the form of an article: addresses that can't be escaped as links,
 * headings below the article's own, nothing that is empty.
 *
 * @param title the article's title, which the first heading may repeat
 */
export function cleanTree(tree: Root, title: string | undefined): void {
  visit(tree, 'text', (text, index, parent) => {
    if (!parent || index === undefined) return undefined;
    text.value = text.value.replace(/ {2,}/g, ' ');
    const parts = parent.type === 'link' ? [text] : linkAddresses(text);
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  dropTitle(tree, title);
  lowerHeadings(tree);
  dropEmpty(tree);
}

/**
 * Turns an address in a text into a link if it contains Markdown characters: these can't be escaped within an
 * address, since the backslash would become part of it.
 */
function linkAddresses(text: Text): PhrasingContent[] {
  return text.value
    .split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]])/i)
    .flatMap((value, index): PhrasingContent[] => {
      const isAddress = index % 2 === 1 && /[&*_~`[\]\\]/.test(value) && URL.canParse(value);
      if (value === '') return [];
      return [
        isAddress
          ? { type: 'link', url: value, children: [{ type: 'text', value }] }
          : { type: 'text', value },
      ];
    });
}

/** Removes a heading that repeats the title at the beginning of a text. */
function dropTitle(tree: Root, title: string | undefined): void {
  const [first] = tree.children;
  if (title !== undefined && first?.type === 'heading' && lettersOf(nodeText(first)) === lettersOf(title)) {
    tree.children.shift();
  }
}

/** Demotes headings, because the first level is the article's title. */
function lowerHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const by = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + by) as Heading['depth'];
}

/** Removes paragraphs, headings, emphasis and links without content. */
function dropEmpty(tree: Root): void {
  const isEmpty = (node: RootContent): boolean =>
    [
      'paragraph',
      'heading',
      'emphasis',
      'strong',
      'delete',
      'link',
      'blockquote',
      'list',
      'listItem',
    ].includes(node.type) &&
    'children' in node &&
    node.children.every((child) => (child.type === 'text' ? child.value.trim() === '' : isEmpty(child)));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isEmpty(node as RootContent)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  // Line breaks at the start or end of a paragraph have no effect.
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    while (paragraph.children.at(-1)?.type === 'break') paragraph.children.pop();
    while (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  });
}
