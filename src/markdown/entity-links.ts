import type { Definition, Html, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { entityScheme } from './find-blocks.ts';
import { parser } from './parser.ts';

/** A manual link to an entity, `[words](entity:id)`, in a Markdown text. */
export interface EntityLink {
  /** As written, perhaps unknown; `none` marks words that name nobody. */
  readonly id: string;
  /**
   * The offset of the id, in UTF-16 units of the text; absent if it is written differently, as
   * `entity&#58;id`.
   */
  readonly start?: number;
}

/**
 * Finds the manual links of a Markdown text, including definitions (`[words][a]`) and raw HTML but not code.
 */
export function findEntityLinks(markdown: string): EntityLink[] {
  // Parsing Markdown is slow, and most texts have no such link.
  if (!/entity/i.test(markdown)) return [];
  const links: EntityLink[] = [];
  visit(parser.parse(markdown), ['link', 'definition', 'html'], (node) => {
    if (node.type === 'html') links.push(...linksInHtml(node));
    else if ((node as Link | Definition).url.startsWith(entityScheme)) {
      links.push(linkOf(node as Link | Definition, markdown));
    }
  });
  return links;
}

function linkOf(node: Link | Definition, markdown: string): EntityLink {
  const id = node.url.slice(entityScheme.length);
  const start = node.position!.start.offset!;
  // The words of a link may look like an address; its actual address follows them.
  const words = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const isAutolink = markdown.startsWith(`<${entityScheme}`, start);
  const from = isAutolink ? start : (words ?? start);
  const source = markdown.slice(from, node.position!.end.offset);
  const found = source.indexOf(entityScheme + id);
  return found < 0 ? { id } : { id, start: from + found + entityScheme.length };
}

function linksInHtml({ value, position }: Html): EntityLink[] {
  return [...value.matchAll(/\bhref\s*=\s*(?:["']\s*)?entity:([a-z0-9-]+)/gi)].map((match) => ({
    id: match[1]!,
    start: position!.start.offset! + match.index + match[0].length - match[1]!.length,
  }));
}
