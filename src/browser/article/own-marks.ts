import { openList } from '../reading-list/list-store.ts';
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
      return (place && quote !== undefined && rangeOf(quote, place)) || [];
    });
  loadBarStyle();
  CSS.highlights.set(highlightName, new Highlight(...ranges));
}

/** Returns the range of words in an element, which may divide its lines differently; undefined if it lacks them. */
function rangeOf(quote: string, place: Element): Range | undefined {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  // A row of spaces is one in the quote.
  const spaces = [...text.matchAll(/ +/g)].filter(([row]) => row.length > 1);
  const plain = text.replace(/ +/g, ' ');
  const start = plain.indexOf(quote);
  if (start < 0) return undefined;
  const range = document.createRange();
  const at = (position: number) => {
    let offset = position;
    for (const { 0: row, index } of spaces) if (index < offset) offset += row.length - 1;
    for (const node of nodes) {
      if (offset <= node.length) return [node, offset] as const;
      offset -= node.length;
    }
    return [nodes.at(-1)!, nodes.at(-1)!.length] as const;
  };
  range.setStart(...at(start));
  range.setEnd(...at(start + quote.length));
  return range;
}
