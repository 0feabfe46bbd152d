import { rangeOfQuote } from '../passages/range-of-quote.ts';
import type { ListItem } from '../reading-list/list-item.ts';

/** Elements that stay, with the attributes that stay of them. Of others only the content stays. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ...Object.fromEntries(
    'p h2 h3 h4 h5 h6 ul li dl dt dd blockquote pre code em strong b i s u small sub sup del ins mark abbr cite q kbd samp var br hr table caption thead tbody tfoot tr bdi bdo div'
      .split(' ')
      .map((name) => [name, []]),
  ),
};
/** Elements of which nothing stays: pictures have rights of their own, and the anchors of blocks lead nowhere. */
const removed =
  'figure, picture, img, svg, video, audio, object, iframe, canvas, button, input, script, style, template, .anchor, [hidden]';

/**
 * Returns a copy of an article’s text that stands by itself: without pictures and ids, with whole addresses in links.
 *
 * @param address the public address of the article
 * @param items what the reader saved of it; words that the text no longer has are not marked
 * @param part the block to which the copy is limited
 */
export function cleanText(
  text: Element,
  address: string,
  items: readonly ListItem[],
  part?: Element,
): DocumentFragment {
  const source = text.cloneNode(true) as Element;
  for (const { block, quote } of items) {
    const place = block === undefined ? null : source.querySelector(`[id="p${block}"]`);
    const range = place && quote !== undefined && rangeOfQuote(quote, place);
    if (range) markRange(range);
  }
  for (const node of source.querySelectorAll(removed)) node.remove();
  const kept = document.createElement('div');
  kept.append(part ? (source.querySelector(`[id="${part.id}"]`) ?? '') : source);
  const copy = document.createDocumentFragment();
  copy.append(...copiesOf(part ? kept : source, address));
  return copy;
}

function copiesOf(parent: Node, address: string): Node[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.nodeValue ?? '')];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    const attributes = Object.hasOwn(kept, element.localName) ? kept[element.localName] : undefined;
    const children = copiesOf(element, address);
    if (!attributes) return children;
    // Below the headline, which is of the second level here.
    const copy = document.createElement(
      element.localName.replace(/^h([2-5])$/, (_, level) => `h${Number(level) + 1}`),
    );
    for (const name of [...attributes, 'lang', 'dir']) {
      const value = element.getAttribute(name);
      if (value !== null) copy.setAttribute(name, name === 'href' ? whole(value, address) : value);
    }
    copy.append(...children);
    return [copy];
  });
}

function whole(href: string, address: string): string {
  const url = URL.canParse(href, address) ? new URL(href, address) : undefined;
  return url && /^(https?|mailto):$/.test(url.protocol) ? url.href : address;
}

/** Wraps the text in a range, which may divide links, in `<mark>`. */
function markRange(range: Range): void {
  const { commonAncestorContainer: root, startContainer, startOffset, endContainer, endOffset } = range;
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = root.nodeType === Node.TEXT_NODE ? [root as Text] : [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const first = nodes.indexOf(startContainer as Text);
  const last = nodes.indexOf(endContainer as Text);
  for (const node of nodes.slice(first, last + 1)) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    if (from >= to) continue;
    const words = node.splitText(from);
    words.splitText(to - from);
    const mark = document.createElement('mark');
    words.replaceWith(mark);
    mark.append(words);
  }
}
