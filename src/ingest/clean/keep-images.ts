import type { Html, Image, Link, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lettersOf } from '../../archive/letters-of.ts';

/** Returns the file of an image. */
export type FindImage = (src: string) => string | undefined;

/** What changed in a text, to be reported to its keeper. */
export interface Changes {
  /** Removed elements: `<iframe>`. */
  readonly removed: Set<string>;
  /** Addresses of images without a file. */
  readonly lostImages: Set<string>;
  /** Paths of images without a description. */
  readonly undescribed: Set<string>;
}

/**
 * Alt text for an image that its source does not describe: every image needs one, and none may be made up.
 */
export const noDescription = 'Not described by the source';

/**
 * Removes the alt text of images without a file if it adds nothing: if it repeats the title, the caption
 * below, or an earlier image. Otherwise it would appear as the text of a link.
 */
export function removeRepeatedAlts(tree: Root, title: string | undefined, findImage: FindImage): void {
  const seen = new Set(title === undefined ? [] : [lettersOf(title)]);
  tree.children.forEach((block, index) => {
    const next = tree.children[index + 1];
    const caption = next ? lettersOf(nodeText(next)) : '';
    visit(block, 'image', (image) => {
      const alt = lettersOf(image.alt ?? '');
      if (alt === '' || findImage(image.url) !== undefined) return;
      if (seen.has(alt) || caption.startsWith(alt)) image.alt = '';
      seen.add(alt);
    });
  });
}

/** Returns the images inside links, which can’t contain another link. */
export function linkedImages(tree: Root): ReadonlySet<Image> {
  const images = new Set<Image>();
  visit(tree, 'link', (link) => {
    visit(link, 'image', (image) => {
      images.add(image);
    });
  });
  return images;
}

/** Keeps an image inside a link; without a file, its description becomes text of the link. */
export function keepLinkedImage(image: Image, findImage: FindImage, changes: Changes): PhrasingContent[] {
  const [kept, ...rest] = keepImage(image, findImage, changes);
  if (kept?.type !== 'link') return kept === undefined ? [] : [kept, ...rest];
  return [...kept.children, { type: 'html', value: commentOf(image.url) }];
}

function commentOf(address: string): string {
  return `<!-- image: ${address.replaceAll(/--+|[<>\s]+/g, ' ').slice(0, 2000)} -->`;
}

/**
 * Moves a comment that begins a line out of its paragraph: in Markdown the whole line would be HTML, and its
 * words would not form a paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function isolateComments(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isApart = paragraph.children.map(({ type }, place) => {
      if (type !== 'html') return false;
      const before = paragraph.children.slice(0, place).findLast((one) => one.type !== 'html');
      return (
        !before ||
        before.type === 'break' ||
        (before.type === 'text' && before.value.slice(before.value.trimEnd().length).includes('\n'))
      );
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

/** Inserts a space after a link made from an image if a word follows immediately. */
export function separateLinks(tree: Root, linked: ReadonlySet<Image>): void {
  if (linked.size === 0) return;
  visit(tree, 'link', (_, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test(next.value)) next.value = ` ${next.value}`;
  });
}

/**
 * Keeps an image that is a file of the archive; any other becomes a link to its address with its description.
 * Without a description, a comment keeps the address; without a web address, the description and a comment
 * remain.
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
  // Readers see the description; the comment shows keepers where the image belongs.
  if (/^data:/i.test(image.url)) return alt ? [{ type: 'text', value: alt }] : [];
  const comment: PhrasingContent = { type: 'html', value: commentOf(image.url) };
  return alt ? [{ type: 'text', value: alt }, comment] : [comment];
}

/** Whether a link leads to the web, or to an address for mail. */
export function isWebLink({ url }: Link): boolean {
  return (/^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url);
}

/** All words of a node. */
export function nodeText(node: { readonly type: string }): string {
  let text = '';
  visit(node as Root, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') text += inner.value;
  });
  return text;
}
