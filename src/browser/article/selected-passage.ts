import { isUnspaced } from '../../search/words/unspaced.ts';
import { blockText } from '../passages/block-text.ts';
import { type PassageOnPage, passageOnPage } from '../passages/passage-on-page.ts';
import { rangeFragment } from './text-fragment.ts';

/** A passage that a reader has selected in an article. */
export interface SelectedPassage {
  /** The text to quote, in whole words, with an empty line between blocks. */
  readonly text: string;
  /** Its first block; undefined if only a heading is selected. */
  readonly first?: PassageOnPage;
  /** The selected words of that block. */
  readonly quote?: string;
  /** The text directive that finds it, to append to the address of its first block. */
  readonly fragment: string;
}

const wordPart = /[\p{L}\p{N}\p{M}'’-]/u;

/**
 * Returns the selected passage of a text.
 *
 * @param text the body of the article
 * @returns undefined if the selection is empty, or neither starts nor ends in the text
 */
export function selectedPassage(text: HTMLElement, selection: Selection | null): SelectedPassage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const startsWithin = text.contains(range.startContainer);
  const endsWithin = text.contains(range.endContainer);
  if (!startsWithin && !endsWithin) return undefined;
  if (!startsWithin) range.setStart(text, 0);
  if (!endsWithin) range.setEnd(text, text.childNodes.length);
  // As the link has them: browsers find only whole words.
  const parts = textsOfBlocks(wholeWords(range));
  if (parts.length === 0) return undefined;
  const blocks = [...text.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => /^p\d+$/.test(id));
  const block =
    blocks.findLast((one) => one.contains(range.startContainer)) ??
    blocks.find((one) => range.intersectsNode(one));
  const words = block && blockText(block).replace(/\s+/g, ' ');
  return {
    text: parts.join('\n\n'),
    first: block && passageOnPage(block.id),
    quote: parts.find((part) => words?.includes(part)),
    fragment: rangeFragment(parts[0]!, parts.at(-1)!, parts.length > 1),
  };
}

/** Returns the texts of a range by block, because text in different blocks is not one sentence. */
function textsOfBlocks(range: Range): string[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parts: { block: Element | null | undefined; text: string }[] = [];
  for (
    let node: Node | null = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!range.intersectsNode(node)) continue;
    const { data } = node as Text;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    const block = node.parentElement?.closest(
      'p, li, blockquote, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption',
    );
    const last = parts.at(-1);
    if (last && last.block === block) last.text += data.slice(from, to);
    else parts.push({ block, text: data.slice(from, to) });
    if (node === root) break;
  }
  return parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Extends a range to whole words. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer: start, endContainer: end } = range;
  if (start instanceof Text && !isUnspaced(start.data)) {
    let at = range.startOffset;
    while (at > 0 && wordPart.test(start.data[at - 1]!) && wordPart.test(start.data[at] ?? '')) at -= 1;
    whole.setStart(start, at);
  }
  if (end instanceof Text && !isUnspaced(end.data)) {
    let at = range.endOffset;
    while (at < end.data.length && wordPart.test(end.data[at]!) && wordPart.test(end.data[at - 1] ?? ''))
      at += 1;
    whole.setEnd(end, at);
  }
  return whole;
}
