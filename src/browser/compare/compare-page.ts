import { commonAxis, type Slot } from './compare-axis.ts';
import { renderRows } from './compare-bars.ts';
import { sharedArticles } from './compare-shared.ts';
import { element } from '../shared/element.ts';
import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';
import type { EntityJson } from '../../shared/base/json-representation.ts';
import { localPath } from '../site/local-path.ts';
import type { Urls } from '../../shared/base/urls.ts';

const maxSuggestions = 8;

/** Renders a message in place of the comparison. */
export function renderMessage(text: string): HTMLElement {
  return element('p', { class: 'no-script' }, text);
}

/** Renders the state with one name chosen: its connections, as suggestions for the second name. */
export function renderFirstChoice(entity: EntityJson, missing: 'a' | 'b', urls: Urls): Node[] {
  const own = entity.id;
  const links = entity.namedWith.slice(0, maxSuggestions).map(({ id, name }) => {
    const href = missing === 'b' ? urls.compare(own, id) : urls.compare(id, own);
    return element('li', {}, element('a', { href }, element('bdi', {}, name)));
  });
  return [renderMessage(words.askOther(entity.name)), element('ul', { class: 'counted' }, ...links)];
}

/** Renders the comparison: both names, their articles on one axis, and the articles that mention both. */
export async function renderComparison(
  a: EntityJson,
  b: EntityJson,
  urls: Urls,
  pairPagesFrom: number,
): Promise<Node[]> {
  const axis = commonAxis(a.time, b.time);
  const hasPage = axis.shared.length >= pairPagesFrom;
  const pair = urls.pair(a.id, b.id);
  const rows = [
    { name: a.name, countOf: (slot: Slot) => slot.a, hrefOf: barHref(a, urls) },
    { name: b.name, countOf: (slot: Slot) => slot.b, hrefOf: barHref(b, urls) },
    { name: words.both, countOf: (slot: Slot) => slot.both, hrefOf: () => (hasPage ? pair : '#shared') },
  ];
  return [
    element('div', { class: 'two' }, renderName(a, urls), renderName(b, urls)),
    ...(axis.slots.length > 0 ? [renderRows(axis, rows)] : []),
    await sharedArticles(a, b, axis.shared, hasPage ? pair : undefined, urls),
  ];
}

function renderName(
  { id, name, description, articles, mentions, time }: EntityJson,
  urls: Urls,
): HTMLElement {
  const first = time.bars.at(0)?.key;
  const last = time.bars.at(-1)?.key;
  const facts = [
    words.mentionedIn(articles, mentions),
    ...(first && last ? [words.span(words.period(first), words.period(last))] : []),
  ];
  return element(
    'section',
    { 'aria-labelledby': `of-${id}` },
    element(
      'h2',
      { class: 'group-head', id: `of-${id}` },
      element('a', { href: urls.entity(id) }, element('bdi', {}, name)),
    ),
    ...(description === undefined ? [] : [element('p', { class: 'summary-line' }, description)]),
    ...facts.map((fact) => element('p', { class: 'small' }, fact)),
  );
}

/** Returns a function that returns the address of a bar: the year or month on the entity’s page. */
function barHref({ id, years }: EntityJson, urls: Urls): (key: string) => string {
  const own = new Set(years.map(({ url }) => localPath(url, urls)));
  return (key) => {
    const year = /^\d{4}/.test(key) ? urls.entity(id, key.slice(0, 4)) : '';
    if (own.has(year)) return year;
    return urls.entity(id) + (years.length === 0 && key.length >= 7 ? `#${key.slice(0, 7)}` : '');
  };
}
