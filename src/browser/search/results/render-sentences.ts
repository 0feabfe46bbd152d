import type { GroupedHit, Hit, HitText } from '../../../search/engine/read-hit.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { element } from '../../shared/element.ts';
import { hrefOf } from './render-hit.ts';

/** The number of characters before and after a word. */
const contextLength = 70;

/**
 * Renders a result as lines, one for each matching word in its text, with what stands before and after it, so that
 * the words are below each other (a concordance).
 *
 * @returns undefined if no word of its text matches
 */
export function renderSentences(hit: Hit | GroupedHit, urls: Urls): HTMLLIElement | undefined {
  const lines = hit.passages.flatMap(({ anchor, pieces }) =>
    pieces.flatMap((piece, index) =>
      piece.marked
        ? [
            element(
              'li',
              {},
              element(
                'a',
                { class: 'kwic', href: hrefOf(hit, urls, anchor), lang: hit.language },
                element('span', { class: 'kwic-before' }, element('bdi', {}, before(pieces, index))),
                element('mark', {}, piece.text),
                element('span', { class: 'kwic-after' }, after(pieces, index)),
              ),
            ),
          ]
        : [],
    ),
  );
  if (lines.length === 0) return undefined;
  const title = hit.title.map(({ text }) => text).join('');
  return element(
    'li',
    { class: 'hit hit-sentences', 'data-kind': hit.kind },
    element(
      'p',
      { class: 'hit-facts' },
      element('span', { class: 'hit-title' }, element('a', { href: hrefOf(hit, urls) }, title)),
      ...(hit.date ? [' · ', element('span', { class: 'hit-date' }, hit.date)] : []),
    ),
    element('ul', { class: 'passages' }, ...lines),
  );
}

function before(pieces: readonly HitText[], index: number): string {
  return textOf(pieces.slice(0, index)).slice(-contextLength).trimStart();
}

function after(pieces: readonly HitText[], index: number): string {
  return textOf(pieces.slice(index + 1))
    .slice(0, contextLength)
    .trimEnd();
}

function textOf(pieces: readonly HitText[]): string {
  return pieces.map(({ text }) => text).join('');
}
