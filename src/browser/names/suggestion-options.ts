import type { ListOption } from './combobox.ts';
import { element } from '../shared/element.ts';
import type { FoundNames } from '../../search/engine/lookup.ts';
import type { EntityId, TopicId, ArticleId } from '../../schema/id.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import type { NameRecord, TitleRecord } from '../../shared/base/lookup-part.ts';
import { suggestionWords as words } from '../../shared/words/en/scripts/suggestion-words.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** Returns the option to search for a name, with its kind, and the alias by which it was found. */
export function nameOption(
  { data: [id, kind, name, articles], name: by }: FoundNames<NameRecord>,
  choose: () => void,
): ListOption {
  const alias =
    by !== name && by !== id
      ? [' ', element('span', { class: 'suggestion-alias' }, bdi(words.alias(by)))]
      : [];
  return {
    content: [title(bdi(name)), ...alias, ' ', fact(`${words.kinds[kind]} · ${words.articles(articles)}`)],
    choose,
  };
}

/** Whether an entity or a topic has a page. */
export function hasOwnPage({ data: [, , , , pages] }: FoundNames<NameRecord>): boolean {
  return pages !== 0;
}

/** Returns the option to go to the page of an entity or a topic. */
export function pageOption({ data: [id, kind, name] }: FoundNames<NameRecord>, urls: Urls): ListOption {
  const href = kind === 'topic' ? urls.topic(id as TopicId) : urls.entity(id as EntityId);
  return {
    content: [title(bdi(name)), ' ', fact(words.kinds[kind])],
    choose: (isAside) => go(href, isAside),
  };
}

/** Returns the option to go to an article. */
export function titleOption(
  { data: [id, text, date, language] }: FoundNames<TitleRecord>,
  urls: Urls,
): ListOption {
  const own = element(
    'span',
    { class: 'suggestion-title', lang: language, dir: directionOf(language) },
    text,
  );
  return {
    content: [own, ' ', fact(date)],
    choose: (isAside) => go(urls.article(id as ArticleId), isAside),
  };
}

function go(href: string, isAside: boolean): void {
  if (isAside) open(href, '_blank', 'noopener');
  else location.assign(href);
}

function title(...children: readonly (Node | string)[]): HTMLElement {
  return element('span', { class: 'suggestion-name' }, ...children);
}

function fact(text: string): HTMLElement {
  return element('span', { class: 'suggestion-fact' }, text);
}

function bdi(text: string): HTMLElement {
  return element('bdi', {}, text);
}
