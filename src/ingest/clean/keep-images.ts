import type { Html, Image, Link, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lettersOf } from '../../archive/letters-of.ts';
import { isWebLink, textOf } from './markdown-nodes.ts';

/** Finds the file of an image. */
export type FindImage = (src: string) => string | undefined;

/** What became of a text on its way, for its keeper. */
export interface Changes {
  /** Elements that went: `<iframe>`. */
  readonly removed: Set<string>;
  /** Images that have no file: the addresses. */
  readonly lostImages: Set<string>;
  /** Images that nothing describes: the paths. */
  readonly undescribed: Set<string>;
}

/** Stands where a source describes an image by nothing at all: an image needs a description, and none may be made up. */
export const noDescription = 'Not described by the source';

/**
 * Takes away the alternative text of pictures without a file where it says nothing of its own: where it repeats the
 * title, the caption below it, or that of an earlier picture. It would stand there as the words of a link.
 */
export function silenceRepeatedAlts(tree: Root, title: string | undefined, findImage: FindImage): void {
  const seen = new Set(title === undefined ? [] : [lettersOf(title)]);
  tree.children.forEach((block, index) => {
    const next = tree.children[index + 1];
    const caption = next ? lettersOf(textOf(next)) : '';
    visit(block, 'image', (image) => {
      const alt = lettersOf(image.alt ?? '');
      if (alt === '' || findImage(image.url) !== undefined) return;
      if (seen.has(alt) || caption.startsWith(alt)) image.alt = '';
      seen.add(alt);
    });
  });
}

/** Images within links, which can't hold another link. */
export function linkedImages(tree: Root): ReadonlySet<Image> {
  const images = new Set<Image>();
  visit(tree, 'link', (link) => {
    visit(link, 'image', (image) => {
      images.add(image);
    });
  });
  return images;
}

/** The words of an image without a file are those of the link that it stands in; they end with a space. */
export function keepLinkedImage(image: Image, findImage: FindImage, changes: Changes): PhrasingContent[] {
  const [kept, ...rest] = keepImage(image, findImage, changes);
  if (kept?.type !== 'link') return kept === undefined ? [] : [kept, ...rest];
  return [...kept.children, { type: 'html', value: commentOf(image.url) }];
}

function commentOf(address: string): string {
  return `<!-- image: ${address.replaceAll(/--+|[<>\s]+/g, ' ').slice(0, 2000)} -->`;
}

/**
 * Sets a comment apart that begins a line of a paragraph: in Markdown such a line is HTML as a whole, and the words in
 * it would be no paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function setCommentsApart(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isApart = paragraph.children.map(({ type }, place) => {
      if (type !== 'html') return false;
      const before = paragraph.children.slice(0, place).findLast((one) => one.type !== 'html');
      return !before || before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value));
    });
    if (!isApart.includes(true) || paragraph.children.length === 1) return undefined;
    const comments = paragraph.children.filter((_, place) => isApart[place]) as Html[];
    const rest = paragraph.children.filter((_, place) => !isApart[place]);
    const blocks: RootContent[] =
      rest.length > 0 ? [...comments, { ...paragraph, children: rest }] : comments;
    (parent.children as RootContent[]).splice(index, 1, ...blocks);
    return [SKIP, index + blocks.length];
  });
}

/** A link that was made of an image ends where a word begins. */
export function partLinks(tree: Root, linked: ReadonlySet<Image>): void {
  if (linked.size === 0) return;
  visit(tree, 'link', (_, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test(next.value)) next.value = ` ${next.value}`;
  });
}

/**
 * An image of the archive stays; any other becomes a link to its address that says what it showed. Where nothing says
 * that, a comment keeps its address; where it has no address on the web, its words stand there and a comment.
 */
export function keepImage(image: Image, findImage: FindImage, changes: Changes): PhrasingContent[] {
  const path = findImage(image.url);
  const alt = (image.alt ?? '').replace(/\s+/g, ' ').trim();
  if (path !== undefined) {
    image.url = path;
    image.alt = alt || (image.title ?? '').trim() || noDescription;
    if (image.alt === noDescription) changes.undescribed.add(path);
    return [image];
  }
  changes.lostImages.add(image.url.slice(0, 200));
  const link: Link = { type: 'link', url: image.url, children: [{ type: 'text', value: alt }] };
  if (alt && isWebLink(link)) return [link];
  // Readers see its words; whoever looks for the file finds its place.
  if (/^data:/i.test(image.url)) return alt ? [{ type: 'text', value: alt }] : [];
  const comment: PhrasingContent = { type: 'html', value: commentOf(image.url) };
  return alt ? [{ type: 'text', value: alt }, comment] : [comment];
}
