import type { Element, Root as HtmlRoot } from 'hast';
import type { Image, Nodes, Paragraph, Root } from 'mdast';
import type { Options } from 'rehype-remark';
import { EXIT, SKIP, visit } from 'unist-util-visit';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>[string]>>[0];

/**
 * Notes, in place, at the captions of figures that have one picture and one caption where that picture stands: in the block before
 * (-1) or after it (1).
 */
export function placeCaptions(tree: HtmlRoot): void {
  visit(tree, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    const parts: Element[] = [];
    visit(figure, 'element', (part) => {
      if (part.tagName === 'img' || part.tagName === 'figcaption') parts.push(part);
    });
    const [first, second] = parts;
    if (!first || !second || parts.length > 2 || first.tagName === second.tagName) return;
    if (first.tagName === 'img') second.properties.dataPictureAt = -1;
    else first.properties.dataPictureAt = 1;
  });
}

/** Returns the blocks of a caption; if it is a single paragraph, with what was noted at it. */
export function captionBlocks(state: State, caption: Element): ReturnType<State['toFlow']> {
  const blocks = state.toFlow(state.all(caption));
  const [first] = blocks;
  const { dataPictureAt: pictureAt } = caption.properties;
  if (pictureAt !== undefined && blocks.length === 1 && first?.type === 'paragraph')
    first.data = { ...first.data, pictureAt } as NonNullable<Paragraph['data']>;
  return blocks;
}

/**
 * Makes captions the titles of their pictures, in place. One with a link stays a paragraph, since a title can have none; so does
 * that of a picture that is a link itself.
 *
 * @param isKept returns whether the picture of an address is kept as one
 */
export function titlePictures(tree: Root, isKept: (src: string) => boolean): void {
  visit(tree, 'paragraph', (caption, index, parent) => {
    const place = (caption.data as { readonly pictureAt?: -1 | 1 } | undefined)?.pictureAt;
    if (!parent || index === undefined || place === undefined || hasLink(caption)) return undefined;
    const image = onlyImage(parent.children[index + place]);
    const title = wordsOf(caption);
    if (!image || title === '' || !isKept(image.url)) return undefined;
    image.title = title;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function onlyImage(node: Nodes | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  if (node?.type !== 'paragraph') return undefined;
  const parts = node.children.filter((part) => !('value' in part) || part.value.trim() !== '');
  return parts.length === 1 && parts[0]!.type === 'image' ? parts[0] : undefined;
}

function hasLink(caption: Paragraph): boolean {
  let found = false;
  visit(caption, ['link', 'image', 'html'], () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** Returns the words of a node on one line. */
function wordsOf(node: Paragraph): string {
  let words = '';
  visit(node, (inner) => {
    if (inner.type === 'break') words += ' ';
    else if ('value' in inner) words += inner.value;
  });
  return words.replaceAll(/\s+/g, ' ').trim();
}
