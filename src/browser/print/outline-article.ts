/**
 * Outlines the article of a headline while the reader points at it or has it in focus.
 *
 * @param event that a list of headlines received
 * @param figureOf returns the picture of the page on which the articles of a list stand
 * @returns the outline, if the event is of a headline
 */
export function outlineArticle(
  { target, type }: Event,
  figureOf: (list: Element) => ParentNode | null | undefined,
): Element | undefined {
  const item = (target as Element).closest('li');
  const list = item?.parentElement;
  if (!item || list?.localName !== 'ol') return undefined;
  const path = figureOf(list)?.querySelectorAll('path')[[...list.children].indexOf(item)];
  path?.classList.toggle('shown', type === 'pointerover' || type === 'focusin');
  return path;
}

/** The events by which a reader points at a headline, or moves the focus to it, and away. */
export const outlineEvents = ['pointerover', 'pointerout', 'focusin', 'focusout'] as const;
