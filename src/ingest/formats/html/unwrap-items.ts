/**
 * Returns the texts of the items of a page that are a single paragraph, with another item beside them, without white space:
 * Readability takes an item with many commas for the text.
 */
export function textsOfItems(document: Document): ReadonlySet<string> {
  return new Set(itemsOf(document).map(({ textContent }) => withoutSpaces(textContent)));
}

/** Takes the paragraphs that are all of an item out of their elements, in place, so that the text is what has the whole list. */
export function unwrapItems(document: Document): void {
  for (const { firstElementChild } of itemsOf(document))
    firstElementChild!.replaceWith(...firstElementChild!.childNodes);
}

function itemsOf(document: Document): Element[] {
  return [...document.querySelectorAll('li')].filter(
    ({ children, textContent, parentElement }) =>
      children.length === 1 &&
      children[0]!.localName === 'p' &&
      children[0]!.textContent.trim() === textContent.trim() &&
      (parentElement?.children.length ?? 0) > 1,
  );
}

/** Returns a text without white space, by which it is compared. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
