import { element } from '../shared/element.ts';
import { findMarks, type MarkTerms } from './find-marks.ts';

/**
 * Wraps matches in `<mark>`. A match may span several text nodes, for example if it contains a link; each
 * part gets its own mark.
 *
 * @returns the marks of each match, in order
 */
export function markText(root: HTMLElement, wanted: MarkTerms): HTMLElement[][] {
  const nodes = textNodes(root);
  const text = nodes.map(({ node, beginsBlock }) => (beginsBlock ? ` ${node.data}` : node.data)).join('');
  const matches = findMarks(text, wanted).map((stretch) => ({ stretch, marks: [] as HTMLElement[] }));
  let start = 0;
  for (const { node, beginsBlock } of nodes) {
    if (beginsBlock) start += 1;
    const end = start + node.data.length;
    // Backward, so that splitting a node does not move the remaining matches.
    for (const { stretch, marks } of matches.toReversed()) {
      const from = Math.max(stretch.start, start) - start;
      const to = Math.min(stretch.end, end) - start;
      if (from >= to) continue;
      const rest = node.splitText(from);
      rest.splitText(to - from);
      const mark = element('mark');
      rest.replaceWith(mark);
      mark.append(rest);
      marks.push(mark);
    }
    start = end;
  }
  return matches.map(({ marks }) => marks);
}

/** Removes marks. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

interface TextPiece {
  readonly node: Text;
  /** Whether it begins a block, so that its first word is not joined to the previous one. */
  readonly beginsBlock: boolean;
}

function textNodes(root: HTMLElement): TextPiece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own: Element | null = node.parentElement?.closest('[id]') ?? root;
    pieces.push({ node: node as Text, beginsBlock: own !== block });
    block = own;
  }
  return pieces;
}
