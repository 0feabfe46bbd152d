import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Whether a link leads to the web, or to an address for mail. */
export function isWebLink({ url }: Link): boolean {
  return (/^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url);
}

/** All words of a node. */
export function nodeText(node: { readonly type: string }): string {
  let text = '';
  visit(node as Root, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') text += inner.value;
  });
  return text;
}
