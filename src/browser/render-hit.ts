import { element } from './element.ts';
import type { Hit, Passage, Piece } from './read-hit.ts';
import { kindWords, words } from './search-words.ts';
import { directionOf } from '../views/bidi.ts';
import { hasLongWord } from '../views/long-word.ts';

const shownPassages = 3;

/** Makes one result: its title, what it is, and the passages that were found, each a link to its block. */
export function renderHit(hit: Hit): HTMLLIElement {
  const isArticle = hit.kind === 'article';
  const passages = hit.passages.slice(0, shownPassages);
  const own = { lang: hit.language, dir: directionIn(hit) };
  const more = hit.passages.length - passages.length;
  const item = element(
    'li',
    { class: 'hit', 'data-kind': hit.kind },
    element('h2', { class: 'hit-title', ...own }, element('a', { href: hrefOf(hit) }, ...marked(hit.title))),
    element('p', { class: 'hit-facts' }, ...facts(hit)),
  );
  if (hit.description.length > 0)
    item.append(element('p', { class: 'hit-description', ...own }, ...marked(hit.description)));
  if (passages.length > 0 && isArticle) {
    item.append(
      element(
        'ul',
        { class: 'passages', lang: hit.language },
        ...passages.map((passage) => renderPassage(hit, passage)),
      ),
    );
  } else {
    item.append(
      ...passages.map(({ pieces }) => element('p', { class: 'hit-description', ...own }, ...marked(pieces))),
    );
  }
  if (more > 0) item.append(element('p', { class: 'hit-more' }, words.passages(more)));
  if (hasLongWord(item.textContent)) item.setAttribute('data-unkerned', '');
  return item;
}

function facts({ kind, date, section }: Hit): (Node | string)[] {
  if (kind !== 'article') {
    return [
      element(
        'span',
        { class: 'hit-kind' },
        (kindWords[kind as keyof typeof kindWords] ?? kindWords.entity).one,
      ),
    ];
  }
  const shown = [
    ...(date ? [element('span', { class: 'hit-date' }, date)] : []),
    ...(section ? [element('span', { class: 'hit-section' }, section)] : []),
  ];
  return shown.flatMap((node, index) => (index === 0 ? [node] : [' · ', node]));
}

function renderPassage(hit: Hit, { anchor, pieces }: Passage): HTMLLIElement {
  const link = element('a', { class: 'passage', href: hrefOf(hit, anchor), dir: directionIn(hit) });
  if (anchor) link.append(element('span', { class: 'passage-anchor' }, words.block(anchor)), ' ');
  link.append(...marked(pieces));
  return element('li', {}, link);
}

/** An article's language says it, even where a foreign name comes first; an entity's name may be in any. */
function directionIn({ kind, language }: Hit): string {
  return kind === 'article' && language ? directionOf(language) : 'auto';
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** The words go along, for the article's page to mark; an entity's page marks none. */
function hrefOf({ url, kind, marks }: Hit, anchor?: string): string {
  const query = kind === 'article' && marks !== '' ? `?${new URLSearchParams({ q: marks })}` : '';
  return url + query + (anchor ? `#${anchor}` : '');
}
