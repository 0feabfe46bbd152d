import { element } from './element.ts';
import type { Offers } from './offers.ts';
import type { Term } from './search-query.ts';
import { facetWords, kindWords, words } from './search-words.ts';
import { type SearchState, writeState } from './search-state.ts';
import type { Urls } from '../views/urls.ts';
import type { EntityId, TopicId } from '../schema/id.ts';

/** The state in which only something of it is asked for. */
function linkTo(state: Partial<SearchState>, text: string): HTMLAnchorElement {
  const href = writeState({ query: '', filters: {}, shown: 0, ...state });
  return element('a', { href }, text);
}

/** A word that the archive has not, and what it may have meant. */
export function renderLeftOut(
  state: SearchState,
  term: Term,
  spellings: readonly string[],
  message: string,
): HTMLParagraphElement {
  const note = element('p', { class: 'note' }, message);
  if (spellings.length > 0) {
    const links = spellings.map((spelling) =>
      linkTo({ ...state, query: state.query.replace(term.written, spelling) }, spelling),
    );
    note.append(
      ` ${words.didYouMean} `,
      ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
      '?',
    );
  }
  return note;
}

/** What stands where the results would: that there are none, why, and what is near. */
export function renderNothing(
  state: SearchState,
  unknown: readonly (readonly [Term, readonly string[]])[],
  offers: Offers,
  urls: Urls,
): Node[] {
  const { query, filters } = state;
  const reasons = unknown.map(([term, spellings]) =>
    renderLeftOut(state, term, spellings, words.nowhere(term.written, term.kind === 'phrase')),
  );
  const known = offers.unfiltered === 0 && unknown.length === 0 && offers.alone.length > 1;
  if (known) reasons.push(element('p', { class: 'note' }, words.notTogether));
  const items = [
    ...(offers.unfiltered > 0 ? [[linkTo({ query }, words.withoutFilters(offers.unfiltered))]] : []),
    ...(unknown.some(([{ kind }]) => kind === 'phrase')
      ? [[linkTo({ query: query.replace(/["“”„«»]/g, ''), filters }, words.withoutQuotes)]]
      : []),
    ...offers.alone
      .filter(({ total }) => total > 0)
      .map(({ term, total }) => {
        const text = term.kind === 'phrase' ? `"${term.written}"` : term.written;
        return [
          linkTo({ query: text }, words.searchFor(term.written)),
          ' ',
          element('span', { class: 'small' }, words.results(total)),
        ];
      }),
  ];
  const names = offers.names.map(({ id, name, kind }) => {
    const href = kind === 'topic' ? urls.topic(id as TopicId) : urls.entity(id as EntityId);
    const what = kind === 'topic' ? facetWords.topic : kindWords[kind as keyof typeof kindWords].one;
    return [element('a', { href }, element('bdi', {}, name)), ' ', element('span', { class: 'small' }, what)];
  });
  return [
    element('h2', {}, words.nothing(query)),
    ...reasons,
    ...listOf(items),
    ...(names.length > 0 ? [element('p', {}, words.namesLike), ...listOf(names)] : []),
  ];
}

function listOf(items: readonly (readonly (Node | string)[])[]): Node[] {
  if (items.length === 0) return [];
  return [element('ul', { class: 'nothing-offers' }, ...items.map((item) => element('li', {}, ...item)))];
}
