import type { CatalogMessage } from '../../text/catalog.ts';
import { importProblem } from '../contract/import-problems.ts';
import type { Definition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { bodyTree } from './body-tree.ts';
import { cleanTree } from './clean-tree.ts';
import { type FindImage, keepImages } from './keep-images.ts';
import type { IncomingText, Warn } from '../contract/incoming.ts';
import { repairText } from './repair-text.ts';
import { writeMarkdown } from './write-markdown.ts';

/** In UTF-16 code units. A long novel has a million. */
export const maxBodyUnits = 2_000_000;

const maxOpenTags = 200;

/**
 * Converts a text into clean Markdown: safe, repaired, in one style, without HTML.
 *
 * @param title the article's title, which the text's first heading may repeat
 * @returns the body, which ends with a newline unless it is empty; or what is wrong with the text
 */
export function cleanBody(
  { format, value }: IncomingText,
  title: string | undefined,
  findImage: FindImage,
  warn: Warn,
): { readonly markdown: string } | { readonly fault: CatalogMessage } {
  if (value.length > maxBodyUnits) {
    return {
      fault: importProblem('article-text-too-long', { millions: Math.round(value.length / 1e5) / 10 }),
    };
  }
  if (format !== 'text' && hasOpenTags(value)) return { fault: importProblem('article-text-unclosed') };
  const removed = new Set<string>();
  let flattened = 0;
  const tree = bodyTree(
    { format, value: repairText(value) },
    {
      removed: (what) => removed.add(what),
      flattened: (count) => (flattened += count),
    },
  );
  resolveReferences(tree);
  if (removed.size > 0) warn(importProblem('elements-removed', { parts: [...removed] }));
  if (flattened > 0) warn(importProblem('elements-flattened', { count: flattened }));
  keepImages(tree, title, findImage, warn);
  cleanTree(tree, title);
  return { markdown: writeMarkdown(tree) };
}

/**
 * Replaces `[words][name]` with an inline link, whose definition might get lost when the text is edited, and
 * removes comments.
 */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'definition' || node.type === 'html') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children }
        : { type: 'image', url, title, alt: node.alt };
    return undefined;
  });
}

/**
 * Returns whether a text has very many unclosed formatting elements. Browsers repeat those in each following
 * paragraph, so a few thousand would become millions.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
function hasOpenTags(html: string): boolean {
  let open = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi,
  )) {
    open = Math.max(0, open + (tag[1] === '/' ? -1 : 1));
    if (open > maxOpenTags) return true;
  }
  return false;
}
