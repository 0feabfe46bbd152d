import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Parses HTML. */
export function parseHtml(html: string): Root {
  return unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] });
}

/** Returns the text of each block of an article (`p1`, `p2`, …) by id, without anchor links. */
export function blockTexts(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  visit(parseHtml(html), 'element', (element: Element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !/^p\d+$/.test(id)) return;
    visit(element, 'element', (inner, index, parent) => {
      const classes = inner.properties.className;
      if (!parent || index === undefined || !Array.isArray(classes) || !classes.includes('anchor')) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    texts.set(id, toString(element).replace(/\s+/g, ' ').trim());
  });
  return texts;
}

/** Returns all elements with a name, in order. */
export function elementsOf(html: string, name: string): Element[] {
  const elements: Element[] = [];
  visit(parseHtml(html), 'element', (element) => {
    if (element.tagName === name) elements.push(element);
  });
  return elements;
}
