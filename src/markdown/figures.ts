import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Stands between the caption and the credit in the title of an image. */
const creditMark = ' | ';

/**
 * Turns paragraphs that have only images into figures: an image with a title gets a caption, and several images one after the
 * other become a gallery. Without titles a gallery stays one block, so that the numbers of the blocks after it stay.
 */
export function makeFigures(tree: Root): Root {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'p') return;
    const images = imagesOf(element);
    if (images.length === 0) return;
    const hasCaptions = images.some(({ properties }) => titleOf(properties) !== '');
    if (images.length > 1) element.properties.className = ['gallery'];
    if (!hasCaptions) return;
    const figures = images.map(figure);
    if (images.length === 1) Object.assign(element, figures[0]);
    else Object.assign(element, { tagName: 'div', children: figures });
  });
  return tree;
}

/** Returns the images of a paragraph that has nothing else. */
function imagesOf({ children }: Element): Element[] {
  const images: Element[] = [];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'img') images.push(child);
    else if (!isSpace(child)) return [];
  }
  return images;
}

function isSpace(node: ElementContent): boolean {
  return (
    (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br')
  );
}

function titleOf({ title }: Element['properties']): string {
  return String(title ?? '').trim();
}

function figure(image: Element): Element {
  const title = titleOf(image.properties);
  delete image.properties.title;
  const caption = title === '' ? [] : [captionOf(title)];
  return { type: 'element', tagName: 'figure', properties: {}, children: [image, ...caption] };
}

function captionOf(title: string): Element {
  const padded = ` ${title}`;
  const end = padded.lastIndexOf(creditMark);
  const words = end < 0 ? title : padded.slice(1, end).trim();
  const credit = end < 0 ? '' : padded.slice(end + creditMark.length).trim();
  const children: ElementContent[] = words === '' ? [] : [{ type: 'text', value: words }];
  if (credit !== '') {
    if (words !== '') children.push({ type: 'text', value: ' ' });
    children.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['credit'] },
      children: [{ type: 'text', value: credit }],
    });
  }
  return { type: 'element', tagName: 'figcaption', properties: {}, children };
}
