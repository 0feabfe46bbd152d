import { copyText, confirmationMs } from '../shared/copy.ts';
import { pageAddress } from '../shared/page-address.ts';
import { passageUrl } from '../../shared/base/urls.ts';
import { articleWords as words } from '../../shared/words/en/scripts/article-words.ts';
import { blockText } from '../passages/block-text.ts';
import { passageOnPage } from '../passages/passage-on-page.ts';
import { textFragment } from './text-fragment.ts';

/**
 * Copies the link to a block with its first and last words, so that the passage is found even if it moves.
 * The default action of the link, going to the block, is not prevented.
 *
 * @param anchor the anchor of a block or heading
 */
export function copyBlockLink(anchor: HTMLAnchorElement): void {
  const id = decodeURIComponent(anchor.hash.slice(1));
  const target = document.getElementById(id);
  if (!target) return;
  const passage = passageOnPage(id);
  const address = passage
    ? passageUrl(pageAddress(), passage.block, passage.digest)
    : pageAddress() + anchor.hash;
  void copyText(address + textFragment(blockText(target)), words.copied).then((isCopied) => {
    if (!isCopied) return;
    anchor.dataset['copied'] = words.copied;
    setTimeout(() => delete anchor.dataset['copied'], confirmationMs);
  });
}
