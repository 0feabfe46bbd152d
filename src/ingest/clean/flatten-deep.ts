import type { Element, ElementContent, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import type { Nodes, Parents, Root } from 'mdast';

/** The levels of a tree. No article needs as many; what walks trees may need much more time for each one. */
const maxDepth = 50;

/** Lists and quotations end earlier, so that there is room for what is in them: the cells of a table, emphasis, links. */
const maxContainerDepth = 40;

/**
 * Removes the elements of a tree that are deeper than 50 levels, in place, and keeps their words.
 *
 * @returns the number of elements that were removed
 */
export function flattenDeepHtml(tree: HtmlRoot): number {
  let count = 0;
  const flatten = (children: readonly (ElementContent | HtmlContent)[], depth: number): ElementContent[] =>
    (children as readonly ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (depth <= maxDepth || child.children.length === 0) {
        child.children = flatten(child.children, depth + 1);
        return [child];
      }
      count += 1;
      const inside = flatten(child.children, depth);
      return marks.has(child.tagName) ? inside : [lineBreak(), ...inside, lineBreak()];
    });
  tree.children = flatten(tree.children, 1);
  return count;
}

/** Elements within a line, whose words may be parts of a word. */
const marks = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

/**
 * Removes the lists, quotations and marks of a Markdown tree that are deeper than 50 levels, in place, and keeps their words.
 *
 * @returns the number of those that were removed
 */
export function flattenDeep(tree: Root): number {
  let count = 0;
  const flatten = (parent: Parents, depth: number): Nodes[] =>
    parent.children.flatMap((child): Nodes[] => {
      if (!('children' in child)) return [child];
      // A list is nothing without its items.
      const levels = child.type === 'list' ? 2 : 1;
      if (depth + levels - 1 <= (containers.has(child.type) ? maxContainerDepth : maxDepth)) {
        child.children = flatten(child, depth + 1) as never;
        return [child];
      }
      count += 1;
      return child.type === 'list'
        ? child.children.flatMap((item) => flatten(item, depth))
        : flatten(child, depth);
    });
  tree.children = flatten(tree, 1) as never;
  return count;
}

const containers: ReadonlySet<string> = new Set(['blockquote', 'list', 'footnoteDefinition']);
