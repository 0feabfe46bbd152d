import { element } from '../shared/element.ts';
import type { ArticleId } from '../../schema/id.ts';
import { compareWords as words } from '../../views/words/en/scripts/compare-words.ts';
import type { EntityJson } from '../../views/base/json-representation.ts';
import type { Urls } from '../../views/base/urls.ts';

const maxShared = 10;

/**
 * The articles that name both: the newest from the pair's page, with their sentences; where the two share too few to have
 * one, the articles themselves.
 *
 * @param ids of all
 * @param pair the pair's page, where there is one
 */
export async function sharedArticles(
  a: EntityJson,
  b: EntityJson,
  ids: readonly string[],
  pair: string | undefined,
  urls: Urls,
): Promise<HTMLElement> {
  const heading = element(
    'h2',
    { class: 'group-head', id: 'shared' },
    words.shared,
    ' ',
    element('span', { class: 'small' }, words.articles(ids.length)),
  );
  const list = element('ol', { class: 'hits' });
  const section = element('section', { class: 'group', 'aria-labelledby': 'shared' }, heading);
  if (ids.length === 0) section.append(element('p', { class: 'reason' }, words.none));
  else section.append(list);
  if (pair !== undefined) {
    const page = await pageAt(pair);
    // The page is of this archive and was made safe when it was built; scripts in it would not run.
    const items = [...page.querySelectorAll('main [data-item]')].slice(0, maxShared);
    list.append(...items.map((item) => document.importNode(item, true)));
    section.append(
      element('p', { class: 'more-link' }, element('a', { href: pair }, words.allShared(ids.length))),
    );
  } else {
    list.append(...(await Promise.all(ids.map((id) => renderArticle(id, a, b, urls)))));
  }
  return section;
}

/** One shared article, with the block that names both, or the other one nearest to the one, where it is known. */
async function renderArticle(id: string, a: EntityJson, b: EntityJson, urls: Urls): Promise<HTMLElement> {
  const path = urls.article(id as ArticleId);
  const known = [
    ...a.namedWith.filter((other) => other.id === b.id),
    ...b.namedWith.filter((other) => other.id === a.id),
  ];
  const evidence = known.map((other) => new URL(other.evidence)).find(({ pathname }) => pathname === path);
  const page = await pageAt(path);
  const heading = page.querySelector('main h1');
  const block = evidence && page.getElementById(evidence.hash.slice(1));
  const language = heading?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const title = heading?.textContent.trim() ?? id;
  return element(
    'li',
    { class: 'hit' },
    element('p', { class: 'when' }, dayOn(page) ?? periodOf(a, id)),
    element(
      'div',
      { class: 'what' },
      element('h3', { class: 'title', lang: language }, element('a', { href: path }, title)),
      ...(block
        ? [
            element(
              'p',
              { class: 'quote', lang: language },
              `${block.textContent.trim()} `,
              element('a', { class: 'place', href: path + evidence.hash }, words.block(evidence.hash)),
            ),
          ]
        : []),
    ),
  );
}

/** The day of an article's page, without the time that it may say. */
function dayOn(page: Document): string | undefined {
  const day = page.querySelector('main time')?.getAttribute('datetime')?.slice(0, 10);
  return day === undefined ? undefined : words.period(day);
}

/** When an article is from, as closely as the axis tells: its own date may be too vague for `<time>`. */
function periodOf({ time }: EntityJson, id: string): string {
  const bar = time.bars.find(({ articles }) => articles.some((article) => article === id));
  return bar ? words.period(bar.key) : '';
}

async function pageAt(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
