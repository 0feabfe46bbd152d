import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';

type ParagraphNode = ElementContent | RootContent;

const blocks = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe legend li main menu nav object ol p pre section summary svg table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
/** Elements in which empty lines separate paragraphs. */
const flow = new Set([
  'article',
  'aside',
  'center',
  'dd',
  'details',
  'div',
  'li',
  'main',
  'section',
  'td',
  'th',
]);
const lines = new Set(['p', 'figcaption', 'dt', 'summary', 'address']);
const unchanged = new Set([
  'pre',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Restores the paragraphs and line breaks that a site displayed for text of WordPress's classic editor: an
 * empty line ends a paragraph, and the end of a line is a break. In text of the block editor this applies
 * only outside blocks.
 */
export function restoreParagraphs(tree: Root): void {
  const { children } = tree;
  tree.children = children.some(isDelimiter) ? outsideBlocks(children) : paragraphsOf(children, true);
}

/**
 * Returns whether a comment delimits a block: `<!-- wp:paragraph -->`, `<!-- /wp:paragraph -->`, `<!--
 * wp:search /-->`.
 */
function isDelimiter(node: ParagraphNode): node is Comment {
  return node.type === 'comment' && /^\s*\/?wp:/.test(node.value);
}

function outsideBlocks(children: readonly ParagraphNode[]): ParagraphNode[] {
  const result: ParagraphNode[] = [];
  let free: ParagraphNode[] = [];
  let depth = 0;
  for (const node of children) {
    if (!isDelimiter(node)) {
      if (depth > 0) result.push(node);
      else free.push(node);
      continue;
    }
    if (/^\s*\/wp:/.test(node.value)) depth = Math.max(0, depth - 1);
    // These two blocks contain text of the classic editor.
    else if (!/\/\s*$|^\s*wp:(?:core\/)?(?:freeform|shortcode)\b/.test(node.value)) depth += 1;
    result.push(...paragraphsOf(free, true));
    free = [];
  }
  return [...result, ...paragraphsOf(free, true)];
}

/** @param always whether text without an empty line becomes a paragraph as well */
function paragraphsOf(children: readonly ParagraphNode[], always: boolean): ParagraphNode[] {
  const result: ParagraphNode[] = [];
  let run: ParagraphNode[] = [];
  const end = () => {
    const pieces = atEmptyLines(run).filter(hasContent);
    const wraps = always || pieces.length > 1;
    for (const piece of pieces) result.push(...(wraps ? [paragraph(withBreaks(piece))] : withBreaks(piece)));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'element' && blocks.has(child.tagName)) {
      end();
      within(child);
      result.push(child);
    } else run.push(child);
  }
  end();
  return result;
}

function within(element: Element): void {
  const { tagName, children } = element;
  if (unchanged.has(tagName)) return;
  if (tagName === 'blockquote' || flow.has(tagName))
    element.children = paragraphsOf(children, tagName === 'blockquote') as ElementContent[];
  else if (lines.has(tagName)) element.children = withBreaks(children) as ElementContent[];
  else for (const child of children) if (child.type === 'element') within(child);
}

/**
 * Splits inline content at empty lines, including those inside an element that spans them:
 * `<span>…\n\n…</span>`.
 */
function atEmptyLines(nodes: readonly ParagraphNode[]): ParagraphNode[][] {
  const pieces: ParagraphNode[][] = [[]];
  const add = (parts: readonly ParagraphNode[][]) => {
    parts.forEach((part, index) => {
      if (index > 0) pieces.push([]);
      pieces.at(-1)!.push(...part);
    });
  };
  for (const node of nodes) {
    if (node.type === 'text') add(node.value.split(/\n\s*\n/).map((value) => [{ type: 'text', value }]));
    else if (node.type === 'element' && node.tagName !== 'code')
      add(atEmptyLines(node.children).map((part) => [{ ...node, children: part as ElementContent[] }]));
    else add([[node]]);
  }
  return pieces;
}

function hasContent(nodes: readonly ParagraphNode[]): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'text' && node.value.trim() !== '') ||
      (node.type === 'element' && (/^(?:img|embed|input)$/.test(node.tagName) || hasContent(node.children))),
  );
}

function paragraph(children: readonly ParagraphNode[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: children as ElementContent[] };
}

/** Inserts a break at the end of each line, unless there already is one or nothing follows. */
function withBreaks(nodes: readonly ParagraphNode[]): ParagraphNode[] {
  const isBreak = (node: ParagraphNode | undefined) => node?.type === 'element' && node.tagName === 'br';
  return nodes.flatMap((node, index): ParagraphNode[] => {
    if (node.type === 'element' && !blocks.has(node.tagName) && node.tagName !== 'code')
      return [{ ...node, children: withBreaks(node.children) as ElementContent[] }];
    if (node.type !== 'text') return [node];
    const isFirst = index === 0 || isBreak(nodes[index - 1]);
    const isLast = index === nodes.length - 1 || isBreak(nodes[index + 1]);
    const start = isFirst ? node.value.trimStart() : node.value;
    const written = (isLast ? start.trimEnd() : start).split('\n');
    return written.flatMap((line, number): ParagraphNode[] => {
      const value = trimmed(line, number > 0, number < written.length - 1);
      const isEmpty = value === '' && number > 0 && number < written.length - 1;
      const br: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
      return [
        ...(number > 0 && !isEmpty ? [br] : []),
        ...(value === '' ? [] : [{ type: 'text', value } as const]),
      ];
    });
  });
}

function trimmed(line: string, atStart: boolean, atEnd: boolean): string {
  const start = atStart ? line.trimStart() : line;
  return atEnd ? start.trimEnd() : start;
}
