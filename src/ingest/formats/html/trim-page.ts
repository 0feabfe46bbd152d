import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { lettersOf } from '../../../text/letters-of.ts';
import {
  isControl,
  isDateLine,
  isLinkList,
  isMostlyLinks,
  isPictureCredit,
  isPlaceholderImage,
  isLinksOnly,
  isReferral,
  isRelatedHeading,
  isSharingLink,
  isTagList,
} from './boilerplate.ts';

/** In characters: the first paragraph of at least this length starts the text. */
const minParagraphUnits = 80;
/** In blocks: slide shows repeat their captions within this distance. */
const repeatWindow = 12;

/** What a page states about its article outside the text. */
export interface StatedOnPage {
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
}

/** Whether a text stands on this page alone; of a page without its site, nothing is known to. */
export type IsOnlyHere = (text: string) => boolean;

/**
 * Removes the furniture of a page from its article, in place: share links, placeholder images, controls,
 * references to other articles and repeated captions; above the text breadcrumbs, menus, and lines that
 * repeat the title, the author or the date; below it lists of tags and links, and headings without text. A list of links beside
 * paragraphs of the text stays if most of it stands on this page alone: those are the sources that the article names.
 */
export function trimPage(tree: Root, stated: StatedOnPage = {}, isOnlyHere?: IsOnlyHere): void {
  const removed = new Set<Element>();
  visit(tree, 'element', (element) => {
    if (isSharingLink(element) || isPlaceholderImage(element)) removed.add(element);
  });
  drop(tree, removed);
  const seen: string[] = [];
  const blocks: Element[] = [];
  const texts: string[] = [];
  for (const block of leafBlocks(tree)) {
    const text = toString(block).replace(/\s+/g, ' ').trim();
    const isRepeated = isPictureCredit(text) && !hasImage(block) && seen.slice(-repeatWindow).includes(text);
    if (text !== '') seen.push(text);
    if (isRepeated || isControl(text) || isReferral(block)) removed.add(block);
    else {
      blocks.push(block);
      texts.push(text);
    }
  }
  const isText = blocks.map(
    (block, index) =>
      texts[index]!.replace(/https?:\S+/g, '').length >= minParagraphUnits && isParagraph(block),
  );
  const ofArticle = isOnlyHere
    ? blocksOfArticle(
        tree,
        blocks.map((element, index) => ({
          element,
          isText: isText[index]!,
          isOwn: isOnlyHere(texts[index]!),
        })),
      )
    : new Set<Element>();
  blocks.forEach((block, index) => {
    if (!isRelatedHeading(texts[index]!)) return;
    const next = blocks.slice(index + 1);
    const end = next.findIndex((one) => !isLinksOnly(one));
    const links = end < 0 ? next : next.slice(0, end);
    if (links.some((one) => ofArticle.has(one))) return;
    if (links.length > 0) for (const one of [block, ...links]) removed.add(one);
  });
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  // A list is furniture as a whole or not at all: its short links say no more than its long ones.
  const lists = listsIn(tree);
  const isMenu = (block: Element) => (lists.get(block) ?? [block]).every(isLinkList);
  let isEnd = true;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]!;
    const text = texts[index]!;
    const isFurniture =
      (index < first && (isMenu(block) || isKnown(text, stated))) ||
      (index > last &&
        last >= 0 &&
        (isTagList(block) ||
          (isMenu(block) && !isSentenceLink(block) && !ofArticle.has(block)) ||
          (isEnd && isHeading(block))));
    if (isFurniture) removed.add(block);
    else isEnd &&= text === '' && !hasImage(block);
  }
  drop(tree, removed);
  dropEmptyFrames(tree);
}

/**
 * Returns the blocks that stand beside paragraphs of the text, alone or in a list, and of which, or of whose list, most stands on
 * this page alone.
 */
function blocksOfArticle(
  tree: Root,
  blocks: readonly { readonly element: Element; readonly isText: boolean; readonly isOwn: boolean }[],
): ReadonlySet<Element> {
  const parents = new Map<Element, Root | Element>();
  visit(tree, 'element', (element, _, parent) => {
    if (parent) parents.set(element, parent);
  });
  const textFrames = new Set(blocks.flatMap(({ element, isText }) => (isText ? [parents.get(element)] : [])));
  const groups = Map.groupBy(blocks, ({ element }) => {
    let whole = element;
    for (let at = parents.get(element); at?.type === 'element' && isListPart(at); at = parents.get(at))
      whole = at;
    return whole;
  });
  const found = [...groups].filter(
    ([whole, parts]) =>
      textFrames.has(parents.get(whole)) && parts.filter(({ isOwn }) => isOwn).length * 2 > parts.length,
  );
  return new Set(found.flatMap(([, parts]) => parts.map(({ element }) => element)));
}

function isListPart({ tagName }: Element): boolean {
  return /^(?:ul|ol|li)$/.test(tagName);
}

/** Returns the items of the list that each item with text belongs to. */
function listsIn(tree: Root): ReadonlyMap<Element, readonly Element[]> {
  const lists = new Map<Element, readonly Element[]>();
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName !== 'ul' && tagName !== 'ol') return;
    const items = children.filter(
      (child): child is Element => child.type === 'element' && toString(child).trim() !== '',
    );
    for (const item of items) lists.set(item, items);
  });
  return lists;
}

/**
 * Returns the innermost blocks in reading order: paragraphs, items, headings, and containers without any of
 * these.
 */
function leafBlocks(tree: Root): Element[] {
  const blocks: Element[] = [];
  const frames = new Set<Element>();
  const open = (element: Element): boolean => {
    let hasBlock = false;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const isOrHas = open(child) || blockNames.has(child.tagName);
      hasBlock ||= isOrHas;
    }
    if (hasBlock) frames.add(element);
    return hasBlock;
  };
  for (const child of tree.children) if (child.type === 'element') open(child);
  visit(tree, 'element', (element) => {
    if (frames.has(element) || !blockNames.has(element.tagName)) return undefined;
    blocks.push(element);
    return SKIP;
  });
  return blocks;
}

const blockNames = new Set(
  'p div ul ol li dl dt dd nav section article header footer main aside blockquote pre figure figcaption table h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

function isParagraph(block: Element): boolean {
  return !/^(?:figure|figcaption|table|h[1-6])$/.test(block.tagName) && !isMostlyLinks(block);
}

/** Whether a block is a paragraph of a single link, which may be the last words of the text. */
function isSentenceLink(block: Element): boolean {
  return (
    block.tagName === 'p' &&
    toString(block).trim().split(/\s+/).length >= 5 &&
    block.children.filter((child) => child.type === 'element').length === 1
  );
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function hasImage(block: Element): boolean {
  let found = false;
  visit(block, 'element', ({ tagName }) => {
    found ||= /^(?:img|picture|video|audio|svg|iframe)$/.test(tagName);
  });
  return found;
}

/** Whether a line above the text repeats what the page already states: the title, the author or the date. */
function isKnown(text: string, { title, authors = [] }: StatedOnPage): boolean {
  if (text === '') return false;
  if (title !== undefined && lettersOf(text) === lettersOf(title)) return true;
  if (isDateLine(text)) return true;
  const rest = authors.reduce((line, author) => line.replaceAll(author, ' '), text);
  return rest !== text && /^\W*(?:by\W*)?(?:and\W*)?$/i.test(rest);
}

function drop(tree: Root, removed: ReadonlySet<Element>): void {
  if (removed.size === 0) return;
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !removed.has(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Removes containers and lists without content. */
function dropEmptyFrames(tree: Root): void {
  const empty = new Set<Element>();
  const look = (element: Element): boolean => {
    const isEmpty =
      blockNames.has(element.tagName) &&
      element.children
        .map((child) =>
          child.type === 'element' ? look(child) : child.type !== 'text' || child.value.trim() === '',
        )
        .every(Boolean);
    if (isEmpty) empty.add(element);
    return isEmpty;
  };
  for (const child of tree.children) if (child.type === 'element') look(child);
  drop(tree, empty);
}
