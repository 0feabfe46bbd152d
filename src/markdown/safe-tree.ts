import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { makeFigures } from './figures.ts';
import { parser } from './parser.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

// Sanitizing adds its own prefix to footnote ids.
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' });
const parseRaw = unified().use(rehypeRaw);
const makeSafe = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeSlug);

/** Parses Markdown with raw HTML; the result is not safe yet. */
export function parseTree(markdown: string): Root {
  const plain = plainParagraphs(markdown);
  if (plain) return plain;
  const dangerous = toHast.runSync(parser.parse(markdown));
  return hasRaw(dangerous) ? parseRaw.runSync(dangerous) : dangerous;
}

/**
 * Removes everything from a parsed tree that is not on the allow list, and makes figures of its images. Sanitizing after slugs
 * would rename them.
 */
export function sanitizeTree(tree: Root): Root {
  return makeFigures(makeSafe.runSync(tree));
}

function hasRaw(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return false;
  });
  return found;
}
