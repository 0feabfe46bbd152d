import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml, writeHtml } from '../../clean/html-tree.ts';

/** Boxes of Substack's editor, by the class of their outermost element. */
const boxes: readonly (readonly [start: string, what: string])[] = [
  ['subscription-widget', 'forms to subscribe'],
  ['subscribe-widget', 'forms to subscribe'],
  ['button-wrapper', 'buttons'],
  ['captioned-button-wrap', 'buttons'],
  ['paywall-jump', 'paywall marks'],
  ['install-substack-app-embed', 'app boxes'],
  ['community-chat', 'chat boxes'],
  ['poll-embed', 'polls'],
];

/**
 * Removes boxes that ask readers to subscribe, share or vote from a post.
 *
 * @param counts updated with the number of removed boxes of each kind
 */
export function withoutBoxes(html: string, counts: Map<string, number>): string {
  if (!boxes.some(([start]) => html.includes(start))) return html;
  const tree = parseHtml(html);
  visit(tree, 'element', (element: Element, index, parent) => {
    const names = Array.isArray(element.properties.className) ? element.properties.className.map(String) : [];
    const box = boxes.find(([start]) => names.some((name) => name.startsWith(start)));
    if (!box || !parent || index === undefined) return undefined;
    counts.set(box[1], (counts.get(box[1]) ?? 0) + 1);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return writeHtml(tree);
}
