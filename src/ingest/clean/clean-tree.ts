import type {
  Definition,
  Heading,
  Image,
  Link,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

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
 * Makes a Markdown tree fit for an article, in place: links that lead to the web, images that are files of the
 * archive, headings below the article's own, no HTML.
 *
 * @param title the article's, which its first heading may repeat
 */
export function cleanTree(
  tree: Root,
  title: string | undefined,
  findImage: FindImage,
  changes: Changes,
): void {
  resolveReferences(tree);
  const linked = linkedImages(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'text') {
      node.value = node.value.replace(/ {2,}/g, ' ');
      const parts = parent.type === 'link' ? [node] : linkAddresses(node);
      if (parts.length === 1) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    }
    if (node.type === 'html') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'image') {
      const kept = linked.has(node)
        ? keepLinkedImage(node, findImage, changes)
        : keepImage(node, findImage, changes);
      if (kept[0] === node) return undefined;
      parent.children.splice(index, 1, ...kept);
      return [SKIP, index + kept.length];
    }
    if (node.type === 'link' && !isWebLink(node) && !isSiteLink(node)) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
  partLinks(tree, linked);
  dropTitle(tree, title);
  lowerHeadings(tree);
  dropEmpty(tree);
}

/** `[words][name]` with its address below becomes a link of its own: a definition may be lost when a text is edited. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children }
        : { type: 'image', url, title, alt: node.alt };
    return undefined;
  });
}

/**
 * An address in a text becomes a link where it has signs of Markdown in it: such a sign can't be escaped within an
 * address, for the backslash would be a part of it.
 */
function linkAddresses(text: Text): PhrasingContent[] {
  return text.value
    .split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]])/i)
    .flatMap((value, index): PhrasingContent[] => {
      const isAddress = index % 2 === 1 && /[&*_~`[\]\\]/.test(value) && URL.canParse(value);
      if (value === '') return [];
      return [
        isAddress
          ? { type: 'link', url: value, children: [{ type: 'text', value }] }
          : { type: 'text', value },
      ];
    });
}

function isWebLink({ url }: Link): boolean {
  return (/^https?:\/\/[^\s/]+/i.test(url) && URL.canParse(url)) || /^mailto:[^\s@]+@[^\s@]+$/i.test(url);
}

/** Images within links, which can't hold another link. */
function linkedImages(tree: Root): ReadonlySet<Image> {
  const images = new Set<Image>();
  visit(tree, 'link', (link) => {
    visit(link, 'image', (image) => {
      images.add(image);
    });
  });
  return images;
}

/** The words of an image without a file are those of the link that it stands in; they end with a space. */
function keepLinkedImage(image: Image, findImage: FindImage, changes: Changes): PhrasingContent[] {
  const [kept, ...rest] = keepImage(image, findImage, changes);
  if (kept?.type !== 'link') return kept === undefined ? [] : [kept, ...rest];
  return [...kept.children, { type: 'html', value: commentOf(image.url) }];
}

function commentOf(address: string): string {
  return `<!-- image: ${address.replaceAll(/--+|[<>\s]+/g, ' ').slice(0, 2000)} -->`;
}

/** A link that was made of an image ends where a word begins. */
function partLinks(tree: Root, linked: ReadonlySet<Image>): void {
  if (linked.size === 0) return;
  visit(tree, 'link', (_, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test(next.value)) next.value = ` ${next.value}`;
  });
}

/** A link to another page of the old site, by its path: it may be that of another article. */
function isSiteLink({ url }: Link): boolean {
  return /^\/(?![/\\])[^\s?()<>]*$/.test(url);
}

/**
 * An image of the archive stays; of any other a link to its address, which says what it showed; where it has none, its
 * words and a comment with its path.
 */
function keepImage(image: Image, findImage: FindImage, changes: Changes): PhrasingContent[] {
  const path = findImage(image.url);
  const alt = (image.alt ?? '').replace(/\s+/g, ' ').trim();
  if (path !== undefined) {
    image.url = path;
    image.alt = alt || (image.title ?? '').trim() || noDescription;
    if (image.alt === noDescription) changes.undescribed.add(path);
    return [image];
  }
  changes.lostImages.add(image.url.slice(0, 200));
  const link: Link = { type: 'link', url: image.url, children: [{ type: 'text', value: alt || 'Image' }] };
  if (isWebLink(link)) return [link];
  // Readers see its words; whoever looks for the file finds its place.
  if (/^data:/i.test(image.url)) return alt ? [{ type: 'text', value: alt }] : [];
  const comment: PhrasingContent = { type: 'html', value: commentOf(image.url) };
  return alt ? [{ type: 'text', value: alt }, comment] : [comment];
}

/** A page's text often begins with its own headline. */
function dropTitle(tree: Root, title: string | undefined): void {
  const [first] = tree.children;
  if (title !== undefined && first?.type === 'heading' && letters(textOf(first)) === letters(title)) {
    tree.children.shift();
  }
}

/** The first level is the article's title. */
function lowerHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const by = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + by) as Heading['depth'];
}

/** Paragraphs, headings, emphasis and links without a word in them. */
function dropEmpty(tree: Root): void {
  const isEmpty = (node: RootContent): boolean =>
    [
      'paragraph',
      'heading',
      'emphasis',
      'strong',
      'delete',
      'link',
      'blockquote',
      'list',
      'listItem',
    ].includes(node.type) &&
    'children' in node &&
    node.children.every((child) => (child.type === 'text' ? child.value.trim() === '' : isEmpty(child)));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isEmpty(node as RootContent)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  // A line that ends a paragraph ends nothing.
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    while (paragraph.children.at(-1)?.type === 'break') paragraph.children.pop();
    while (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  });
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All words of a node. */
export function textOf(node: { readonly type: string }): string {
  let text = '';
  visit(node as Root, (inner) => {
    if ('value' in inner && typeof inner.value === 'string') text += inner.value;
  });
  return text;
}
