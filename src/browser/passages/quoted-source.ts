import type { QuotedSource } from '../../ask/check-quote.ts';
import { blockText } from './block-text.ts';

/**
 * Returns the text of an article from its page, which says whether names in it are withheld.
 *
 * @param path that of the page, below the base
 */
export function quotedSource(page: Document, path: string): QuotedSource {
  return {
    path,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    isWhole: page.querySelector('#withheld, .withheld') === null,
    passages: [...page.querySelectorAll('article [id^="p"]')]
      .filter(({ id }) => /^p\d+$/.test(id))
      .map((block) => ({ anchor: block.id, text: blockText(block) })),
  };
}
