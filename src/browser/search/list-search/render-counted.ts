import type { EntityId } from '../../../schema/id.ts';
import { suggestionWords } from '../../../shared/words/en/scripts/suggestion-words.ts';
import { listSearchWords as words } from '../../../shared/words/en/scripts/list-search-words.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { element } from '../../shared/element.ts';
import type { IndexedName } from '../../../search/engine/name-lookup.ts';
import type { CountedName } from './count-names.ts';

/** Renders the row of a name: its match, and its count with a link to the search. */
export function renderCounted(
  { name, entities, articles, query }: CountedName,
  urls: Urls,
): HTMLTableRowElement {
  return element(
    'tr',
    { class: articles === 0 ? 'none' : undefined },
    element('th', { scope: 'row' }, bdi(name)),
    element('td', {}, ...meaning(entities, urls)),
    element('td', { class: 'number' }, searchLink(name, articles, query, urls)),
  );
}

function meaning(entities: readonly IndexedName[], urls: Urls): (Node | string)[] {
  const [only, ...others] = entities;
  if (!only) return [element('span', { class: 'soft' }, words.words)];
  if (others.length === 0) return entityLink(only, urls);
  const items = entities.map((entity) =>
    element(
      'li',
      {},
      ...entityLink(entity, urls),
      ' · ',
      searchLink(entity.name, entity.articles, `entity:${entity.id}`, urls),
    ),
  );
  return [words.several(entities.length), element('ul', { class: 'list-search-several' }, ...items)];
}

function entityLink({ id, kind, name }: IndexedName, urls: Urls): (Node | string)[] {
  return [
    element('a', { href: urls.entity(id as EntityId) }, bdi(name)),
    ' ',
    element('span', { class: 'soft' }, suggestionWords.kinds[kind]),
  ];
}

function searchLink(name: string, articles: number, query: string, urls: Urls): HTMLElement {
  if (articles === 0) return element('span', {}, words.figures(articles));
  const label = words.search(name, articles);
  return element('a', { href: urls.search(query), 'aria-label': label }, words.figures(articles));
}

function bdi(text: string): HTMLElement {
  return element('bdi', {}, text);
}
