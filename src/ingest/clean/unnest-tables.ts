import type { Element, ElementContent, Root } from 'hast';

const parts = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * Turns tables within the cells of other tables into blocks, in place: Markdown has no such tables, and the words of
 * their cells would be joined.
 */
export function unnestTables(tree: Root): void {
  const walk = (children: readonly ElementContent[], isInTable: boolean): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      const isNested = isInTable && isTable(child);
      if (isNested) blocksOf(child);
      walk(child.children, isInTable || isTable(child));
    }
  };
  walk(tree.children as readonly ElementContent[], false);
}

function isTable({ tagName }: Element): boolean {
  return tagName === 'table';
}

/** Makes blocks of a table and its parts, but not of what is in its cells. */
function blocksOf(element: Element): void {
  element.tagName = 'div';
  element.properties = {};
  for (const child of element.children)
    if (child.type === 'element' && parts.has(child.tagName) && !isTable(child)) blocksOf(child);
}
