/**
 * Takes pictures that stand one after another in an element of their own out of it, in place: they are of the text around them,
 * and a reader of pages takes an element with more pictures than words for something beside the text.
 */
export function unwrapGalleries(document: Document): void {
  for (const element of [...document.querySelectorAll('div')]) {
    const figures = [...element.children];
    const isGallery =
      figures.length > 1 &&
      figures.every(
        (figure) =>
          figure.localName === 'figure' && figure.querySelector('img') && !figure.querySelector('a[href]'),
      );
    if (isGallery && hasParagraphBeside(element)) element.replaceWith(...figures);
  }
}

function hasParagraphBeside({ parentElement }: Element): boolean {
  return parentElement !== null && [...parentElement.children].some(({ localName }) => localName === 'p');
}
