import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { readDate } from '../../fields/read-date.ts';

/** Where a page sends its readers to share it: never a part of the text. */
const sharing =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|dialog\/(?:share|feed))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:shareArticle|sharing)|pinterest\.com\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets\/share)|wa\.me\/?\?|api\.whatsapp\.com\/send|(?:t|telegram)\.me\/share|getpocket\.com\/(?:save|edit)|vk\.com\/share|news\.ycombinator\.com\/submitlink|bsky\.app\/intent|share\.flipboard\.com|plus\.google\.com\/share|digg\.com\/submit|stumbleupon\.com\/submit|threads\.net\/intent)|^mailto:\?|^whatsapp:|^fb-messenger:/i;
/** What stands in the place of a picture until that is loaded. */
const loader =
  /(?:^|[/_.-])(?:ajax-?loader|loader|loading|spinner|spacer|blank|pixel|placeholder|transparent)(?:[_.-]?\w*)?\.(?:gif|svg|png)(?:[?#]|$)/i;
const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'nav',
  'section',
  'header',
  'footer',
  'span',
  'figure',
]);
/** In characters: the text has begun with a paragraph of such a length. */
const minParagraph = 80;
/** In characters: crumbs and the line of a date are shorter. */
const maxFurniture = 200;

/**
 * Takes the furniture of a page out of what was found to be its article, in place: links for sharing it, pictures
 * that only stand for others, crumbs and the line of the date above the text, lists of tags below it.
 */
export function trimPage(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isGone =
      (element.tagName === 'a' && sharing.test(String(element.properties.href ?? ''))) ||
      (element.tagName === 'img' && isLoader(element));
    if (!isGone) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const top = containerOf(tree);
  const first = top.children.findIndex(
    (child) =>
      child.type === 'element' && toString(child).trim().length >= minParagraph && !isLinkList(child),
  );
  const before = top.children.slice(0, Math.max(0, first));
  const last = top.children.findLastIndex(
    (child) => child.type === 'element' && toString(child).trim().length >= minParagraph && !isTagList(child),
  );
  const gone = new Set([
    ...before.filter((child) => child.type === 'element' && (isLinkList(child) || isDateLine(child))),
    ...top.children.slice(last + 1).filter((child) => child.type === 'element' && isTagList(child)),
  ]);
  top.children = top.children.filter((child) => !gone.has(child));
}

/** What was found stands in a frame or two of its own. */
function containerOf(tree: Root): Root | Element {
  let container: Root | Element = tree;
  for (;;) {
    const elements: Element[] = (container.children as ElementContent[]).filter(
      (child) => child.type === 'element',
    );
    const [only] = elements;
    if (elements.length !== 1 || !only || !/^(?:div|section|article|main|body|html)$/.test(only.tagName))
      return container;
    container = only;
  }
}

function isLoader({ properties }: Element): boolean {
  const hasOther = [
    properties.dataSrc,
    properties.dataLazySrc,
    properties.dataOriginal,
    properties.srcSet,
  ].some((value) => typeof value === 'string' && value !== '');
  return !hasOther && loader.test(String(properties.src ?? ''));
}

/** Crumbs: a short block of two links or more, with nothing beside them but signs. */
function isLinkList(element: ElementContent): boolean {
  const { links, rest, length } = linksIn(element);
  return links.length > 1 && length <= maxFurniture && !/[\p{L}\p{N}]/u.test(rest);
}

/** Links that the page itself calls tags, with a word before them at most. */
function isTagList(element: ElementContent): boolean {
  const { links, rest, length } = linksIn(element);
  return (
    links.length > 0 &&
    length <= 2 * maxFurniture &&
    links.every(({ properties }) => [properties.rel].flat().includes('tag')) &&
    rest.replace(/[^\p{L}]+/gu, '').length <= 20
  );
}

/** A short block that says no more than when the article was published. */
function isDateLine(element: ElementContent): boolean {
  if (element.type !== 'element' || !blocks.has(element.tagName)) return false;
  const text = toString(element)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:published|posted|updated)(?: on)?:?\s+/i, '');
  return text !== '' && text.length <= 60 && /\d/.test(text) && readDate(text).date !== undefined;
}

function linksIn(element: ElementContent): { links: Element[]; rest: string; length: number } {
  if (element.type !== 'element' || !blocks.has(element.tagName)) return { links: [], rest: 'x', length: 0 };
  const links: Element[] = [];
  visit(element, 'element', (inner) => {
    if (inner.tagName !== 'a') return undefined;
    links.push(inner);
    return SKIP;
  });
  const text = toString(element);
  let rest = text;
  for (const link of links) rest = rest.replace(toString(link), ' ');
  return { links, rest, length: text.length };
}
