import { copyText, confirmationMs } from '../shared/copy.ts';
import { pageAddress } from '../shared/page-address.ts';
import { articleWords as words } from '../../views/words/en/scripts/article-words.ts';
import { textFragment } from './text-fragment.ts';

/**
 * Copies the link to a block with its first and last words, so that the passage is found even if it moves.
 * The default action of the link, going to the block, is not prevented.
 *
 * @param anchor the block’s anchor
 */
export function copyBlockLink(anchor: HTMLAnchorElement): void {
  const block = document.getElementById(decodeURIComponent(anchor.hash.slice(1)));
  if (!block) return;
  const link = pageAddress() + anchor.hash + textFragment(textOf(block));
  void copyText(link, words.copied).then((isCopied) => {
    if (!isCopied) return;
    anchor.dataset['copied'] = words.copied;
    setTimeout(() => delete anchor.dataset['copied'], confirmationMs);
  });
}

/** Returns a block’s text without nested blocks. */
function textOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[id]').forEach((inner) => inner.remove());
  return copy.textContent ?? '';
}
