import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { sanitizeSchema } from '../../markdown/sanitize-schema.ts';

/** What HTML brings in from elsewhere: it goes, and where it has an address, a link to that stays. */
const embedded = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
/** What goes with all that is in it, and is no loss to a text. */
const dropped = new Set(
  'script style noscript template svg math canvas form button select textarea head link meta base applet frame frameset noembed noframes area map track'.split(
    ' ',
  ),
);
/** What is told to the keeper when it goes, for it may have been a part of the text. */
const telling = new Set([...embedded, 'svg', 'math', 'canvas', 'form', 'applet', 'frame']);
const maxSpan = 50;

// Images are looked for later: their addresses may be any web address until then.
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
 * Parses HTML into a tree that is safe: the site's own allow list, without scripts, forms, frames and styles.
 * Nothing in it is run or fetched.
 *
 * @param html a fragment, or a tree with raw HTML in it
 * @param told gets the name of each element that went and may have been a part of the text: `<iframe>`
 * @throws {RangeError} where it is nested too deeply
 */
export function cleanHtml(html: string | Root, told: (what: string) => void): Root {
  const dangerous: Root =
    typeof html === 'string'
      ? { type: 'root', children: [{ type: 'raw', value: html } as unknown as RootContent] }
      : html;
  const tree = parse.runSync(dangerous);
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName } = element;
    if (telling.has(tagName)) told(`<${tagName}>`);
    if (embedded.has(tagName)) {
      const kept = insteadOf(element);
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
    }
    if (dropped.has(tagName) || isUnseen(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    tidy(element);
    return undefined;
  });
  return sanitize.runSync(tree);
}

/** A link to what was embedded, and what stood in its place where it could not be shown. */
function insteadOf(element: Element): ElementContent[] {
  const source =
    element.properties.src ??
    element.properties.data ??
    element.children
      .filter((child) => child.type === 'element')
      .find(({ tagName, properties }) => tagName === 'source' && properties.src)?.properties.src;
  const address = typeof source === 'string' ? source.replace(/^\/\//, 'https://') : '';
  if (!/^https?:\/\/[^\s/]+/i.test(address) || !URL.canParse(address)) return [];
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: String(element.properties.title ?? '') || new URL(address).host }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** The picture of one dot by which a page counts its readers, and what a page hides from all of them. */
function isUnseen({ tagName, properties }: Element): boolean {
  if (properties.hidden === true) return true;
  return tagName === 'img' && (Number(properties.width) === 1 || Number(properties.height) === 1);
}

function tidy(element: Element): void {
  const { properties } = element;
  for (const span of ['colSpan', 'rowSpan'] as const) {
    if (Number(properties[span]) > maxSpan) properties[span] = undefined;
  }
  // Pictures that a page loads late have their address elsewhere.
  if (element.tagName === 'img') {
    const late = properties.dataSrc ?? properties.dataLazySrc ?? properties.dataOriginal;
    if (typeof late === 'string' && (!properties.src || String(properties.src).startsWith('data:')))
      properties.src = late;
  }
  // A list of terms becomes headings and texts; Markdown has no such list.
  if (element.tagName === 'dt') element.children = [strong(toString(element))];
  if (element.tagName === 'dl') element.tagName = 'div';
  if (element.tagName === 'dt' || element.tagName === 'dd') element.tagName = 'p';
  if (element.tagName === 'caption') element.tagName = 'p';
}

function strong(value: string): Element {
  return { type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value }] };
}
