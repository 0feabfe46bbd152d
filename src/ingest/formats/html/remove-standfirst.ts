import { lettersOf } from '../../../text/letters-of.ts';

/** In UTF-16 code units. */
const minParagraphUnits = 80;
/** What paragraphs of the text are not in. */
const beside = 'aside, footer, nav, form, details, ul, ol, table';

/**
 * Removes the standfirst of a page, in place: the paragraph below its headline with the summary that the page states, if the
 * text stands apart from it. A paragraph of the text with the same words stays.
 *
 * @returns whether there was one
 */
export function removeStandfirst(document: Document, summary: string): boolean {
  const letters = lettersOf(summary);
  const shown = [...document.querySelectorAll('p')].find(
    (one) => letters !== '' && lettersOf(one.textContent) === letters && isBelowHeadline(one),
  );
  shown?.remove();
  return shown !== undefined;
}

function isBelowHeadline(paragraph: Element): boolean {
  const parent = paragraph.parentElement;
  if (!parent?.querySelector('h1')) return false;
  if ([...parent.children].some((one) => one !== paragraph && one.localName === 'p')) return false;
  const around = parent.localName === 'header' ? parent.parentElement : parent;
  const paragraphs = [...(around?.querySelectorAll('p') ?? [])];
  return paragraphs
    .slice(paragraphs.indexOf(paragraph as HTMLParagraphElement) + 1)
    .some((one) => one.textContent.trim().length >= minParagraphUnits && !one.closest(beside));
}
