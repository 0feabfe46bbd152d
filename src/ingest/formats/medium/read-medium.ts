import { isWebAddress } from '../../clean/html-tree.ts';
import { plainText } from '../../clean/plain-text.ts';
import type { Incoming } from '../../contract/incoming.ts';
import type { Reader, OpenedSource } from '../../contract/reader.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { readWebPage } from '../html/read-web-page.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** A post as exported by Medium: a page with an h-entry. */
export const mediumReader: Reader = {
  format: 'medium',
  reads: ({ text }) =>
    (/<article\s+class="h-entry"/.test(text) && /<section\s+data-field="body"/.test(text)) ||
    // The page of the account, with its addresses, is refused.
    (/<section\s+class="h-card"/.test(text) && /\bMedium user ID\b/.test(text))
      ? 0.95
      : 0,
  read: readMedium,
};

async function* readMedium(source: OpenedSource): AsyncGenerator<Incoming> {
  const place = { file: source.name };
  const whole = await readWebPage(source);
  yield* whole.warnings;
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(whole.text);
  const body = document.querySelector('section[data-field="body"]');
  if (!body) {
    throw new SourceFault(formatProblem('medium-no-post'));
  }
  const textOf = (selector: string) =>
    plainText(document.querySelector(selector)?.innerHTML ?? '') || undefined;
  const title = textOf('header .p-name');
  const standfirst = textOf('section[data-field="subtitle"]');
  const date =
    document.querySelector('footer time.dt-published')?.getAttribute('datetime')?.trim() || undefined;
  const author = textOf('footer .p-author');
  const url = document.querySelector('footer a.p-canonical')?.getAttribute('href')?.trim();
  removeRepeats(body, title, standfirst);
  yield {
    type: 'article',
    place,
    sha256: whole.sha256,
    key: isWebAddress(url) ? url : undefined,
    title,
    standfirst,
    date,
    authors: author === undefined ? [] : [{ name: author }],
    url: isWebAddress(url) ? url : undefined,
    body: { format: 'html', value: body.innerHTML },
    ...(date === undefined && {
      draft: 'It has no publication date; in a Medium export, only drafts lack one.',
    }),
  };
}

/** Removes the rule, title and subtitle at the beginning of the text, which the article already has. */
function removeRepeats(body: Element, title: string | undefined, standfirst: string | undefined): void {
  body.querySelector('.section--first > .section-divider')?.remove();
  for (const [selector, text] of [
    ['.graf--title, h1, h2, h3', title],
    ['.graf--subtitle, h4', standfirst],
  ] as const) {
    const first = body.querySelector(selector);
    if (first && text !== undefined && isBeginningOf(first, text)) first.remove();
  }
}

/** Returns whether an element repeats a text, which Medium may have shortened. */
function isBeginningOf(element: Element, text: string): boolean {
  const fold = (one: string) =>
    one
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const own = fold(plainText(element.innerHTML));
  return own !== '' && (own === fold(text) || (text.endsWith('…') && own.startsWith(fold(text))));
}
