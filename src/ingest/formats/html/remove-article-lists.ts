/** In UTF-16 code units: a longer item tells something itself. */
const maxItemUnits = 1000;
const minParagraphUnits = 80;
const maxLinkShare = 0.5;
const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * Removes from a page what leads from its article to others, in place: lists in which each item has a heading that links to
 * another page of the site, with the section that has nothing else; and navigation that has no words but its links. Readability
 * takes the summaries in such a list for the text, or for the end of it.
 *
 * @param address of the page; if it is unknown, only addresses without a host are of its site
 */
export function removeArticleLists(document: Document, address: string | undefined): void {
  for (const nav of document.querySelectorAll('nav')) if (restBeside(nav, 'a') === '') nav.remove();
  const lists = [...document.querySelectorAll('ul, ol')].filter((list) => isArticleList(list, address));
  // On a page that is such a list itself, it is all that there is.
  const hasText = [...document.querySelectorAll('p')].some(
    (one) => isParagraph(one) && !lists.some((list) => list.contains(one)),
  );
  if (!hasText) return;
  for (const list of lists) {
    const around = list.parentElement!;
    list.remove();
    if (
      !['body', 'main', 'article'].includes(around.localName) &&
      restBeside(around, `a, ${headings}`) === ''
    )
      around.remove();
  }
}

function isArticleList(list: Element, address: string | undefined): boolean {
  const items = [...list.children].filter(({ textContent }) => textContent.trim() !== '');
  // Beside paragraphs, a list is of their text.
  const isInText = [...(list.parentElement?.children ?? [])].some(
    (one) => one.localName === 'p' && isParagraph(one),
  );
  return !isInText && items.length > 0 && items.every((item) => isTeaser(item, address));
}

function isTeaser(item: Element, address: string | undefined): boolean {
  const heading = item.querySelector(headings);
  if (heading === null || item.textContent.length > maxItemUnits) return false;
  const around = heading.closest('a');
  const links = around ? [around] : [...heading.querySelectorAll('a')];
  if (!around && restBeside(heading, 'a') !== '') return false;
  return links.length > 0 && links.every((link) => isOtherPage(link.getAttribute('href') ?? '', address));
}

/** Whether an address leads to another page of the same site. */
function isOtherPage(href: string, address: string | undefined): boolean {
  const base = address ?? 'https://site.invalid/';
  if (href.startsWith('#') || !URL.canParse(href, base)) return false;
  const [target, own] = [new URL(href, base), new URL(base)];
  return target.host === own.host && target.pathname + target.search !== own.pathname + own.search;
}

function isParagraph(element: Element): boolean {
  const length = element.textContent.trim().length;
  return length >= minParagraphUnits && length - linkedUnits(element) > length * maxLinkShare;
}

function linkedUnits(element: Element): number {
  return [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + textContent.trim().length,
    0,
  );
}

/** Returns the words of an element that are not in some of its parts. */
function restBeside(element: Element, parts: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(parts)) part.remove();
  return copy.textContent.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
