import { copyText, confirmationMs } from '../shared/copy.ts';
import { articleWords as words } from '../../views/words/en/scripts/article-words.ts';
import { textFragment } from './text-fragment.ts';

/** Makes a block's sign copy the link to it, with its first and last words, so that a passage that moved is still found. */
export function copyBlockLinks(text: HTMLElement): void {
  text.addEventListener('click', async (event) => {
    const anchor =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor[href^="#"]') : null;
    const block = anchor && document.getElementById(decodeURIComponent(anchor.hash.slice(1)));
    if (!anchor || !block || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The link itself goes on as every link does: to the block.
    const link = location.origin + location.pathname + anchor.hash + textFragment(textOf(block));
    if (!(await copyText(link, words.copied))) return;
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
