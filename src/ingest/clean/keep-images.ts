import { importProblem } from '../contract/import-problems.ts';
import type { Html, Image, Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lettersOf } from '../../text/letters-of.ts';
import type { Warn } from '../contract/incoming.ts';
import { titlePictures } from './figure-captions.ts';

/** Returns the file of an image. */
export type FindImage = (src: string) => string | undefined;

/**
 * Alt text for an image that its source does not describe: every image needs one, and none may be made up.
 */
export const noDescription = 'Not described by the source';

/**
 * Keeps the images of a text that are files of the archive, in place; any other becomes a link to its address
 * with its description. Both are reported, as are images without a description. A link that leads nowhere
 * is left out with it. The caption of an image that is kept becomes its title.
 *
 * @param title the article's title, which a description may repeat
 */
export function keepImages(tree: Root, title: string | undefined, findImage: FindImage, warn: Warn): void {
  const lost = new Set<string>();
  const undescribed = new Set<string>();
  const linked = linkedImages(tree);
  removeRepeatedAlts(tree, title, findImage);
  titlePictures(tree, (src) => findImage(src) !== undefined);
  visit(tree, 'image', (image, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const path = findImage(image.url);
    const alt = (image.alt ?? '').replace(/\s+/g, ' ').trim();
    if (path !== undefined) {
      image.url = path;
      image.alt = alt || (image.title ?? '').trim() || noDescription;
      if (image.alt === noDescription) undescribed.add(path);
      return undefined;
    }
    lost.add(image.url.slice(0, 200));
    const kept = withoutFile(image.url, alt, linked.has(image));
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
  unwrapLinks(tree);
  if (linked.size > 0) separateLinks(tree);
  isolateComments(tree);
  const isOfWeb = (url: string) => /^https?:\/\//i.test(url);
  const ofWeb = [...lost].filter(isOfWeb);
  const ofSource = [...lost].filter((url) => !isOfWeb(url));
  const firstOf = ([image = '', ...others]: readonly string[]) => ({ image, more: others.length });
  if (ofWeb.length > 0) warn(importProblem('images-on-web', firstOf(ofWeb)));
  if (ofSource.length > 0) warn(importProblem('images-missing', firstOf(ofSource)));
  if (undescribed.size > 0)
    warn(importProblem('images-undescribed', { images: [...undescribed], text: noDescription }));
}

/**
 * Removes the alt text of images without a file if it adds nothing: if it repeats the title, the caption
 * below, or an earlier image. Otherwise it would appear as the text of a link.
 */
function removeRepeatedAlts(tree: Root, title: string | undefined, findImage: FindImage): void {
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
function linkedImages(tree: Root): ReadonlySet<Image> {
  const images = new Set<Image>();
  visit(tree, 'link', (link) => {
    visit(link, 'image', (image) => {
      images.add(image);
    });
  });
  return images;
}

/**
 * Returns what stands for an image without a file: a link to its address with its description, but inside
 * another link the description alone. Without a description, a comment keeps the address; without a web
 * address, the description and a comment remain.
 */
function withoutFile(url: string, alt: string, isLinked: boolean): PhrasingContent[] {
  const text: Text = { type: 'text', value: alt };
  const link: Link = { type: 'link', url, children: [text] };
  if (alt && !isLinked && isWebLink(link)) return [link];
  // Readers see the description; the comment shows keepers where the image belongs.
  const comment: Html = {
    type: 'html',
    value: `<!-- image: ${url.replaceAll(/--+|[<>\s]+/g, ' ').slice(0, 2000)} -->`,
  };
  return [...(alt ? [text] : []), ...(/^data:/i.test(url) ? [] : [comment])];
}

/**
 * Moves a comment that begins a line out of its paragraph: in Markdown the whole line would be HTML, and its
 * words would not form a paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
function isolateComments(tree: Root): void {
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

/** Replaces links that lead neither to the web nor to a page of the old site by their content. */
function unwrapLinks(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined || isWebLink(link) || isSiteLink(link)) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
}

/** Inserts a space after a link made from an image if a word follows immediately. */
function separateLinks(tree: Root): void {
  visit(tree, 'link', (_, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test(next.value)) next.value = ` ${next.value}`;
  });
}

/** Whether a link leads to the web, or to an address for mail. */
function isWebLink({ url }: Link): boolean {
  return (/^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url);
}

/** Whether a link leads to another page of the old site, by its path; that page may be another article. */
function isSiteLink({ url }: Link): boolean {
  return /^\/(?![/\\])[^\s?()<>]*$/.test(url);
}

/** All words of a node. */
export function nodeText(node: { readonly type: string }): string {
  let text = '';
  visit(node as Root, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') text += inner.value;
  });
  return text;
}
