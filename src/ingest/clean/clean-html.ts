import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { sanitizeSchema } from '../../markdown/sanitize-schema.ts';
import { flattenDeepHtml } from './flatten-deep.ts';
import { shallowHtml } from './shallow-html.ts';
import { unnestTables } from './unnest-tables.ts';

/** Embedded content: it is removed, leaving a link to its address if there is one. */
const embedded = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
/** Elements removed together with their content, which is not part of the text. */
const dropped = new Set(
  'script style noscript template svg math canvas form button select textarea head link meta base applet frame frameset noembed noframes area map track'.split(
    ' ',
  ),
);
/** Elements whose removal is reported, because they may have been part of the text. */
const reported = new Set([...embedded, 'svg', 'math', 'canvas', 'form', 'applet', 'frame']);
const maxSpan = 50;

// Images are resolved later; until then their addresses may be any web address.
const schema: Options = {
  ...sanitizeSchema,
  tagNames: sanitizeSchema.tagNames?.filter((name) => name !== 'input'),
  protocols: {
    ...sanitizeSchema.protocols,
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
  },
};

const parse = unified().use(rehypeRaw);
const sanitize = unified().use(rehypeSanitize, schema);

/**
 * Parses HTML into a safe tree: the site's own allow list, without scripts, forms, frames and styles. Nothing
 * in it is executed or fetched.
 *
 * @param html a fragment, or a tree that contains raw HTML
 * @param report called with the name of each removed element that may have been part of the text: `<iframe>`
 * @param flattened called with the number of elements of which only the words are kept, because they are nested too deeply
 * @throws {RangeError} if raw HTML in a tree is nested too deeply
 */
export function cleanHtml(
  html: string | Root,
  report: (what: string) => void,
  flattened: (count: number) => void,
): Root {
  const dangerous: Root =
    typeof html === 'string'
      ? { type: 'root', children: [{ type: 'raw', value: shallowHtml(html) } as unknown as RootContent] }
      : html;
  const tree = parse.runSync(dangerous);
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName } = element;
    const kept = embedded.has(tagName) ? replacementOf(element) : undefined;
    if (reported.has(tagName)) {
      const address = kept?.length === 0 ? sourceOf(element) : '';
      report(address === '' ? `<${tagName}>` : `<${tagName}> with ${address.slice(0, 200)}`);
    }
    if (kept) {
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
    }
    if (dropped.has(tagName) || isInvisible(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    normalizeElement(element);
    return undefined;
  });
  const clean = sanitize.runSync(tree);
  unnestTables(clean);
  flattened(flattenDeepHtml(clean));
  return clean;
}

/** Returns a link to embedded content, or nothing if it has no web address. */
function replacementOf(element: Element): ElementContent[] {
  const address = sourceOf(element).replace(/^\/\//, 'https://');
  if (!/^https?:\/\/[^\s/]+/i.test(address) || !URL.canParse(address)) return [];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: String(element.properties.title ?? '') || new URL(address).host }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** Returns the address of embedded content as written; empty if there is none. */
function sourceOf(element: Element): string {
  const source =
    element.properties.src ??
    element.properties.data ??
    element.children
      .filter((child) => child.type === 'element')
      .find(({ tagName, properties }) => tagName === 'source' && properties.src)?.properties.src;
  return typeof source === 'string' ? source.trim() : '';
}

/** Returns whether an element is a tracking pixel, or hidden from all readers. */
function isInvisible({ tagName, properties }: Element): boolean {
  if (properties.hidden === true) return true;
  return tagName === 'img' && (Number(properties.width) === 1 || Number(properties.height) === 1);
}

function normalizeElement(element: Element): void {
  const { properties } = element;
  for (const span of ['colSpan', 'rowSpan'] as const) {
    if (Number(properties[span]) > maxSpan) properties[span] = undefined;
  }
  // Lazily loaded images have their address in another attribute.
  if (element.tagName === 'img') {
    const late = properties.dataSrc ?? properties.dataLazySrc ?? properties.dataOriginal;
    if (typeof late === 'string' && (!properties.src || String(properties.src).startsWith('data:')))
      properties.src = late;
  }
  // Markdown has no definition lists, so terms become bold paragraphs.
  if (element.tagName === 'dt') element.children = [strong(toString(element))];
  if (element.tagName === 'dl') element.tagName = 'div';
  if (element.tagName === 'dt' || element.tagName === 'dd') element.tagName = 'p';
  if (element.tagName === 'caption') element.tagName = 'p';
}

function strong(value: string): Element {
  return { type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value }] };
}
