import { anchorWords as words } from '../../shared/words/en/scripts/anchor-words.ts';

/**
 * Labels the links from blocks to themselves. Without JavaScript, the style sheet names them by their address,
 * because the same words in every block would be a tenth of a page.
 */
export function labelAnchors(): void {
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('.text a.anchor:not([aria-label])')) {
    anchor.ariaLabel = words.linkToParagraph(anchor.hash.slice(2));
  }
}
