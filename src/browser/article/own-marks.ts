import { openList } from '../reading-list/list-store.ts';
import { rangeOfQuote } from '../passages/range-of-quote.ts';
import { pageUrls } from '../site/page-urls.ts';
import { loadBarStyle } from './load-bar-style.ts';

/** The name of the highlights in the style sheet. */
const highlightName = 'own-marks';

/**
 * Shows what the reader has highlighted in this article, without changing the page; browsers without highlights show
 * nothing.
 *
 * @param id of the article
 */
export function showOwnMarks(id: string): void {
  if (!('highlights' in CSS)) return;
  const ranges = openList(pageUrls().base)
    .read()
    .items.flatMap(({ id: other, block, quote }) => {
      const place = other === id && block !== undefined && document.getElementById(`p${block}`);
      return (place && quote !== undefined && rangeOfQuote(quote, place)) || [];
    });
  void loadBarStyle();
  CSS.highlights.set(highlightName, new Highlight(...ranges));
}
