import { listOfNodes } from '../../some-pages/page-punctuation.ts';
import { element } from '../../shared/element.ts';
import {
  type GroupedHit,
  type Hit,
  type HitText,
  maxPassagesAtFirst,
  type Passage,
} from '../../../search/engine/read-hit.ts';
import { kindWords, searchWords as words } from '../../../shared/words/en/scripts/search-words.ts';
import type { EntityId } from '../../../schema/id.ts';
import { directionOf } from '../../../shared/base/bidi.ts';
import { hasLongWord } from '../../../shared/base/long-word.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** Renders a result: its title, its facts, its entities, and passages that link to their blocks. */
export function renderHit(hit: Hit, urls: Urls): HTMLLIElement {
  const isArticle = hit.kind === 'article';
  const own = { lang: hit.language, dir: directionIn(hit) };
  const item = element(
    'li',
    { class: 'hit', 'data-kind': hit.kind },
    element(
      'h2',
      { class: 'hit-title', id: `hit-${idOf(hit)}`, ...own },
      element('a', { href: hrefOf(hit, urls) }, ...marked(hit.title)),
    ),
    ...(isArticle
      ? [element('p', { class: 'hit-save' }, saveButton(hit), ' ', element('span', { role: 'status' }))]
      : []),
    element('p', { class: 'hit-facts' }, ...facts(hit)),
  );
  if (hit.description.length > 0)
    item.append(element('p', { class: 'hit-description', ...own }, ...marked(hit.description)));
  if (isArticle) item.append(...renderPassages(hit, urls));
  else {
    const texts = hit.passages.slice(0, maxPassagesAtFirst);
    item.append(
      ...texts.map(({ pieces }) => element('p', { class: 'hit-description', ...own }, ...marked(pieces))),
    );
  }
  if (hit.lacks && hit.lacks.length > 0)
    item.append(element('p', { class: 'hit-lacks' }, words.lacks(hit.lacks)));
  if (hit.named.length > 0) item.append(renderNamed(hit.named, urls));
  if (hasLongWord(item.textContent)) item.setAttribute('data-unkerned', '');
  return item;
}

/** Renders the other results that repeat an article; they are read on demand. */
export function renderVersions({ versions, readVersions }: GroupedHit, urls: Urls): HTMLDetailsElement {
  const details = element(
    'details',
    { class: 'hit-more hit-versions' },
    element('summary', {}, words.versions(versions)),
  );
  const show = async () => {
    const items = (await readVersions()).map((hit) =>
      element(
        'li',
        {},
        element('a', { href: hrefOf(hit, urls) }, hit.title.map(({ text }) => text).join('')),
        ...(hit.date ? [' · ', element('span', { class: 'hit-date' }, hit.date)] : []),
      ),
    );
    details.append(element('ul', { class: 'passages' }, ...items));
  };
  details.addEventListener('toggle', () => void show(), { once: true });
  return details;
}

/** Renders the button that saves the article to the reading list; its code is loaded on demand. */
function saveButton(hit: Hit): HTMLButtonElement {
  const id = idOf(hit);
  const button = element(
    'button',
    { type: 'button', 'data-save': id, id: `save-${id}`, 'aria-labelledby': `save-${id} hit-${id}` },
    words.save,
  );
  button.addEventListener('click', async () => {
    const { saveArticle } = await import('../../reading-list/save-article.ts');
    await saveArticle(button);
  });
  return button;
}

function idOf({ path }: Hit): string | undefined {
  return path.split('/').at(-2);
}

function renderPassages(hit: Hit, urls: Urls): HTMLElement[] {
  const lang = hit.language;
  const list = (passages: readonly Passage[]) =>
    element(
      'ul',
      { class: 'passages', lang },
      ...passages.map((passage) => renderPassage(hit, passage, urls)),
    );
  const { passages } = hit;
  const shown = passages.length === maxPassagesAtFirst + 1 ? passages.length : maxPassagesAtFirst;
  const [first, rest] = [passages.slice(0, shown), passages.slice(shown)];
  if (first.length === 0) return [];
  if (rest.length === 0) return [list(first)];
  const more = element('details', { class: 'hit-more' }, element('summary', {}, words.passages(rest.length)));
  more.addEventListener('toggle', () => more.append(list(rest)), { once: true });
  return [list(first), more];
}

/** Renders links to the entities that the query is partly about. */
function renderNamed(named: Hit['named'], urls: Urls): HTMLParagraphElement {
  const links = named.map(({ id, name, kind }) =>
    element('a', { href: urls.entity(id as EntityId), title: kindWords[kind].one }, element('bdi', {}, name)),
  );
  return element('p', { class: 'hit-named' }, `${words.named} `, ...listOfNodes(links));
}

function facts({ kind, date, section }: Hit): Node[] {
  if (kind !== 'article') {
    return [
      element(
        'span',
        { class: 'hit-kind' },
        kindWords[Object.hasOwn(kindWords, kind) ? (kind as keyof typeof kindWords) : 'entity'].one,
      ),
    ];
  }
  return [
    ...(date ? [element('span', { class: 'hit-date' }, date)] : []),
    ...(section ? [element('span', { class: 'hit-section' }, section)] : []),
  ];
}

function renderPassage(hit: Hit, { anchor, pieces }: Passage, urls: Urls): HTMLLIElement {
  const link = element('a', { class: 'passage', href: hrefOf(hit, urls, anchor), dir: directionIn(hit) });
  if (anchor) link.append(element('span', { class: 'passage-anchor' }, words.block(anchor)), ' ');
  link.append(...marked(pieces));
  return element('li', {}, link);
}

/**
 * Returns the writing direction of a title: that of the article’s language, or automatic for the name of an
 * entity.
 */
function directionIn({ kind, language }: Hit): string {
  return kind === 'article' && language ? directionOf(language) : 'auto';
}

function marked(pieces: readonly HitText[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** Returns the address of a result, with the words to mark on an article’s page. */
export function hrefOf({ path, kind, marks }: Hit, urls: Urls, anchor?: string): string {
  const query = kind === 'article' && marks !== '' ? `?${new URLSearchParams({ q: marks })}` : '';
  return urls.file(path) + query + (anchor ? `#${anchor}` : '');
}
