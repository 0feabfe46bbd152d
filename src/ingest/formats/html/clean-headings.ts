import { lettersOf } from '../../../text/letters-of.ts';

/** In UTF-16 code units: shorter beginnings of headings are words that anything may be called by. */
const minStartUnits = 8;
/** In UTF-16 code units. */
const minProseUnits = 200;
const maxLinkShare = 0.3;
const maxLevels = 2;

/**
 * Removes from headings what is not of their text, in place: links to themselves that a sign stands for, by which a short heading
 * is taken for a menu; and ids that are made of their words, from them, what is in them, and the sections that they begin. Such an
 * id says what a text is about, while Readability takes it for what an element is: a section on “Social media” is no bar with
 * links to them.
 */
export function cleanHeadings(document: Document): void {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    for (const link of [
      ...heading.querySelectorAll('a'),
      heading.nextElementSibling,
      heading.previousElementSibling,
    ])
      if (link && isPermalink(link)) link.remove();
    const letters = lettersOf(heading.textContent);
    if (letters === '') continue;
    for (const element of [heading, ...heading.querySelectorAll('[id]')])
      if (isMadeOf(element.id, letters)) element.removeAttribute('id');
    let around = heading.parentElement;
    for (let level = 0; around && level < maxLevels; level += 1) {
      const isPlain = ['section', 'div'].includes(around.localName) && !around.hasAttribute('class');
      if (isPlain && isMadeOf(around.id, letters) && hasProse(around)) around.removeAttribute('id');
      around = around.parentElement;
    }
  }
}

/** Whether an element is a link within the page with a single sign, such as # or ¶. */
function isPermalink(element: Element): boolean {
  const href = element.getAttribute('href') ?? '';
  return (
    element.localName === 'a' &&
    href.startsWith('#') &&
    !element.querySelector('img') &&
    /^[^\p{L}\p{N}]{0,2}$/u.test(element.textContent.trim())
  );
}

/** Whether an id has the letters of a heading, or of a long enough beginning or end of it. */
function isMadeOf(id: string, letters: string): boolean {
  const own = lettersOf(id);
  if (own === '') return false;
  return (
    own === letters ||
    (own.length >= minStartUnits && letters.startsWith(own)) ||
    (letters.length >= minStartUnits && own.endsWith(letters))
  );
}

function hasProse(element: Element): boolean {
  const lengthOf = ({ textContent }: Element) => textContent.trim().length;
  const length = lengthOf(element);
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return length >= minProseUnits && linked <= length * maxLinkShare;
}
