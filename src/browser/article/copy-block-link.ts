import { copyText, confirmationMs } from '../shared/copy.ts';
import { articleWords as words } from '../../views/words/en/scripts/article-words.ts';
import { textFragment } from './text-fragment.ts';

/**
 * Copies the link to a block, with its first and last words, so that a passage that moved is still found. The link itself
 * goes on as every link does: to the block.
 *
 * @param anchor the block's sign
 */
export function copyBlockLink(anchor: HTMLAnchorElement): void {
  const block = document.getElementById(decodeURIComponent(anchor.hash.slice(1)));
  if (!block) return;
  const link = location.origin + location.pathname + anchor.hash + textFragment(textOf(block));
  void copyText(link, words.copied).then((isCopied) => {
    if (!isCopied) return;
    anchor.dataset['copied'] = words.copied;
    setTimeout(() => delete anchor.dataset['copied'], confirmationMs);
  });
}

/** A block's text without the blocks that lie within it. */
function textOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[id]').forEach((inner) => inner.remove());
  return copy.textContent ?? '';
}
