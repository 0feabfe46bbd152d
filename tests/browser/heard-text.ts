/** An element as assistive technology has it, with those in it. */
interface HeardNode {
  readonly line: string;
  readonly children: HeardNode[];
}

/** Of elements or blocks of elements that are alike, this number is kept. */
const kept = 2;
/** The longest blocks that may be alike, such as a heading, a list and a link. */
const maxBlock = 3;

/**
 * Shortens a snapshot of the accessibility tree so that it can be read: without addresses, and with only the first two of
 * any number of like elements.
 *
 * @param isWhole whether to keep what is on every page
 */
export function heardText(snapshot: string, isWhole: boolean): string {
  const { children } = treeOf(snapshot);
  return linesOf(isWhole ? children : children.map(withoutMenus).filter(isOwn), 1).join('\n');
}

function treeOf(snapshot: string): HeardNode {
  const root: HeardNode = { line: '', children: [] };
  const open: { indent: number; node: HeardNode }[] = [{ indent: -1, node: root }];
  // What sets the direction of a text is not heard.
  for (const line of snapshot.replace(/[\u2066-\u2069]/gu, '').split('\n')) {
    const indent = line.search(/\S/u);
    const node = { line: line.slice(indent + 2).replace(/:$/u, ''), children: [] };
    if (indent < 0 || node.line.startsWith('/')) continue;
    while (open.at(-1)!.indent >= indent) open.pop();
    open.at(-1)!.node.children.push(node);
    open.push({ indent, node });
  }
  return root;
}

function isOwn({ line, children }: HeardNode): boolean {
  return !/^(contentinfo|link "Skip)/u.test(line) && (line !== 'banner' || children.length > 0);
}

function withoutMenus(node: HeardNode): HeardNode {
  if (node.line !== 'banner') return node;
  const isMenu = ({ line, children }: HeardNode) =>
    /^(search|navigation "Main")$/u.test(line) || children[0]?.line === 'link "The Elm Courier"';
  return { ...node, children: node.children.filter((child) => !isMenu(child)) };
}

function linesOf(nodes: readonly HeardNode[], depth: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < nodes.length;) {
    const { size, count } = repeated(nodes, at);
    const isCut = count > kept + 1;
    const shown = nodes.slice(at, at + size * (isCut ? kept : count));
    for (const { line, children } of shown)
      // The sizes of files change with what is in them.
      lines.push(
        '  '.repeat(depth) + line.replace(/[\d.,]+ (kB|bytes)/gu, '… $1'),
        ...linesOf(children, depth + 1),
      );
    if (isCut) lines.push(`${'  '.repeat(depth)}… ${count - kept} more`);
    at += size * count;
  }
  return lines;
}

/** Returns the shortest block of elements that is repeated most from a place on, and how often. */
function repeated(nodes: readonly HeardNode[], at: number): { size: number; count: number } {
  for (let size = 1; size <= maxBlock; size += 1) {
    const shape = shapeOf(nodes.slice(at, at + size));
    let count = 1;
    while (shapeOf(nodes.slice(at + size * count, at + size * (count + 1))) === shape) count += 1;
    if (count > kept + 1) return { size, count };
  }
  return { size: 1, count: 1 };
}

/** Items of a list are alike whatever is in them. */
function shapeOf(nodes: readonly HeardNode[]): string {
  return nodes
    .map(({ line, children }) => {
      const [role = ''] = /^'?\w+/u.exec(line) ?? [];
      return /listitem|row$/u.test(role) ? role : `${role}(${shapeOf(children)})`;
    })
    .join();
}
