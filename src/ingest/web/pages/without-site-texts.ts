import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parseHtml, writeHtml } from '../../clean/html-tree.ts';

const blocks =
  /^(?:p|div|li|h[1-6]|blockquote|figcaption|td|th|dt|dd|section|aside|header|footer|ul|ol|table|address|pre|summary|details|dialog|form|nav|button|label)$/;
/** In UTF-16 code units. */
const labelUnits = 40;
const paragraphUnits = 80;
/** What stands beside a text: if a site’s own words begin it, none of it is of the text. */
const boxes = /^(?:details|dialog|aside|nav|form|footer)$/;
/** Cells and items are of a table or list, whose words may well stand elsewhere, too. */
const cells = /^(?:td|th|dt|dd)$/;

/**
 * Removes from the text of an article what its site repeats on its articles.
 *
 * @param isShared returns whether the site repeats a text
 * @param isCommon returns whether it repeats a text on so many articles that it is no paragraph of them, wherever it stands
 * @param onRemoved receives each removed text
 * @param isElsewhere returns whether an address leads out of the site
 */
export function withoutSiteTexts(
  html: string,
  isShared: (text: string) => boolean,
  isCommon: (text: string) => boolean,
  onRemoved: (text: string) => void,
  isElsewhere: (href: string) => boolean = () => false,
): string {
  const tree = parseHtml(html);
  const amongOwn = paragraphsAmongOwn(tree, isShared);
  const removed = new Set<Element>();
  const remove = (element: Element, text: string) => {
    removed.add(element);
    onRemoved(text);
  };
  /** The innermost blocks of items that have one only. */
  const items = new Set<Element>();
  let isBegun = false;
  visit(tree, 'element', (element) => {
    const { tagName } = element;
    if (!blocks.test(tagName) || cells.test(tagName)) return undefined;
    const leaves = leavesOf(element);
    const [first] = leaves;
    if (first === undefined) return undefined;
    if (tagName === 'li' && leaves.length === 1) items.add(first.element);
    isBegun ||= leaves.length === 1 && leaves.some(({ text }) => text.length >= paragraphUnits);
    const isList = tagName === 'ul' || tagName === 'ol';
    const shared = leaves.filter(({ text }) => isShared(text)).length;
    // Above the text, a list of labels is that of the page: where, by whom, how long.
    const labels = leaves.filter(({ element: one, text }) => isShared(text) || hasTime(one)).length;
    const isLabels =
      !isBegun &&
      shared > 0 &&
      labels * 2 >= leaves.length &&
      leaves.every(({ text }) => text.length < labelUnits);
    const isLeaf = leaves.length === 1 && leaves[0]!.element === element;
    if (boxes.test(tagName) && isShared(first.text)) remove(element, first.text);
    // A few articles may well name the same sources.
    else if (isList && isSourceList(element, isElsewhere) && !leaves.every(({ text }) => isCommon(text)))
      return undefined;
    else if (isList && (shared === leaves.length || isLabels)) remove(element, first.text);
    // An item may well stand elsewhere, too: a list goes as a whole.
    else if (isLeaf && amongOwn.has(element) && !isCommon(first.text)) return undefined;
    else if (isLeaf && !items.has(element) && isShared(first.text)) remove(element, first.text);
    else return undefined;
    return SKIP;
  });
  if (removed.size === 0) return html;
  for (const { element } of leavesOf(asElement(tree)).toReversed()) {
    // A heading at the end was that of what is removed.
    if (!removed.has(element) && !/^h[1-6]$/.test(element.tagName)) break;
    removed.add(element);
  }
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !removed.has(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return writeHtml(tree);
}

/** Whether a list has links, and all of them lead out of the site. */
function isSourceList(list: Element, isElsewhere: (href: string) => boolean): boolean {
  const addresses: string[] = [];
  visit(list, 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'a') addresses.push(typeof href === 'string' ? href : '');
  });
  return addresses.length > 0 && addresses.every(isElsewhere);
}

/** Returns the paragraphs that stand side by side with paragraphs that only their article has, as those of a column may. */
function paragraphsAmongOwn(tree: Root, isShared: (text: string) => boolean): ReadonlySet<Element> {
  const found = new Set<Element>();
  visit(tree, (node) => {
    if (node.type !== 'root' && node.type !== 'element') return;
    const paragraphs: Element[] = [];
    for (const child of node.children)
      if (child.type === 'element' && child.tagName === 'p') paragraphs.push(child);
    const isOwn = (element: Element) => {
      const text = textOf(element);
      return text.length >= paragraphUnits && !isShared(text);
    };
    if (paragraphs.some((one) => isOwn(one))) for (const one of paragraphs) found.add(one);
  });
  return found;
}

/** Whether an element has a time that it marks as one, as that of a publication is. */
function hasTime({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'time' || hasTime(child)));
}

/** Returns the texts of the innermost blocks of a text. */
export function textsOfBlocks(html: string): string[] {
  return leavesOf(asElement(parseHtml(html))).map(({ text }) => text);
}

function asElement({ children }: Root): Element {
  const elements = children.filter((child) => child.type !== 'doctype');
  return { type: 'element', tagName: 'div', properties: {}, children: elements };
}

/**
 * Returns the innermost element of a page that has all of some texts.
 *
 * @param isWanted returns whether a text is one of them
 * @param count how many they are
 */
export function elementWith(
  html: string,
  isWanted: (text: string) => boolean,
  count: number,
): string | undefined {
  let found: Element | undefined;
  visit(parseHtml(html), 'element', (element) => {
    const wanted = new Set(leavesOf(element).flatMap(({ text }) => (isWanted(text) ? [text] : [])));
    if (wanted.size < count) return SKIP;
    found = element;
    return undefined;
  });
  return found && writeHtml({ type: 'root', children: [found] });
}

/** Returns the innermost blocks of an element that have words, with these. */
function leavesOf(element: Element): { readonly element: Element; readonly text: string }[] {
  const inner = element.children.filter((child): child is Element => child.type === 'element');
  const leaves = inner.flatMap((child) =>
    hasBlock(child) || blocks.test(child.tagName) ? leavesOf(child) : [],
  );
  if (leaves.length > 0) return leaves;
  const text = textOf(element);
  return text === '' ? [] : [{ element, text }];
}

function textOf(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}

function hasBlock(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (blocks.test(child.tagName) || hasBlock(child)),
  );
}
