import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

/** Nodes that have only text and marks in them, as Markdown can say it. */
const lines: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);
/** Nodes that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'code',
  'thematicBreak',
]);

/**
 * Moves blocks out of headings, paragraphs and marks, in place: pages whose headings are not closed have all that follows
 * in them. What stood around such a block stays, before and after it. A writer of Markdown tries the next node of a line to see
 * its first sign, so that blocks in lines would double its work at each level.
 */
export function separateBlocks(tree: Root): void {
  tree.children = separated(tree) as never;
}

/** Returns the children of a node, without blocks in any of its lines. */
function separated(parent: Parents): Nodes[] {
  return parent.children.flatMap((child): Nodes[] => {
    if (!('children' in child)) return [child];
    const children = separated(child);
    if (child.type === 'tableCell') child.children = cellLine(children);
    else if (lines.has(child.type)) return divided(child, children);
    else child.children = children as never;
    return [child];
  });
}

/** Returns a node with what is in it up to the next block, that block, the node with what follows, and so on. */
function divided(node: Parents, children: readonly Nodes[]): Nodes[] {
  if (!children.some(({ type }) => blocks.has(type))) return [{ ...node, children } as Nodes];
  const parts: Nodes[] = [];
  let line: Nodes[] = [];
  const endLine = () => {
    const isBlank = line.every(
      (part) => part.type === 'break' || (part.type === 'text' && !part.value.trim()),
    );
    if (!isBlank) parts.push({ ...node, children: line } as Nodes);
    line = [];
  };
  for (const child of children) {
    if (!blocks.has(child.type)) line.push(child);
    else {
      endLine();
      parts.push(child);
    }
  }
  endLine();
  return parts;
}

/** Returns what a table’s cell can have of nodes: a line of text and marks, with a space where a block begins or ends. */
function cellLine(nodes: readonly Nodes[]): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  const addSpace = () => {
    const last = line.at(-1);
    if (last && !(last.type === 'text' && last.value.endsWith(' '))) line.push({ type: 'text', value: ' ' });
  };
  for (const node of nodes) {
    if (!blocks.has(node.type)) {
      line.push(node as PhrasingContent);
      continue;
    }
    addSpace();
    if ('children' in node) line.push(...cellLine(node.children));
    if (node.type === 'code') line.push({ type: 'inlineCode', value: node.value });
    addSpace();
  }
  const last = line.at(-1);
  if (last?.type === 'text' && last.value === ' ') line.pop();
  return line;
}
