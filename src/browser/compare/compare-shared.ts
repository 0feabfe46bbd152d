import { element } from '../shared/element.ts';
import { readPage } from '../shared/site-files.ts';
import type { ArticleId } from '../../schema/id.ts';
import { compareWords as words } from '../../views/words/en/scripts/compare-words.ts';
import type { EntityJson } from '../../views/base/json-representation.ts';
import { localPath } from '../../views/base/local-path.ts';
import type { Urls } from '../../views/base/urls.ts';

const maxShared = 10;

/**
 * Renders the articles that mention both: the newest ones from the pair’s page, with their sentences, or else
 * from the articles’ own pages.
 *
 * @param ids the ids of all shared articles
 * @param pair the address of the pair’s page, if it has one
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
  if (ids.length > 0)
    section.append(
      element(
        'p',
        { class: 'more-link' },
        element('a', { href: urls.dossier(`a=${a.id}&b=${b.id}`) }, words.dossier),
      ),
    );
  if (pair !== undefined) {
    const page = await readPage(pair);
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

/** Renders a shared article, with the block that shows the connection if it is known. */
async function renderArticle(id: string, a: EntityJson, b: EntityJson, urls: Urls): Promise<HTMLElement> {
  const path = urls.article(id as ArticleId);
  const known = [
    ...a.namedWith.filter((other) => other.id === b.id),
    ...b.namedWith.filter((other) => other.id === a.id),
  ];
  const evidence = known
    .map((other) => localPath(other.evidence, urls))
    .find((found) => found?.split('#')[0] === path);
  const hash = evidence?.slice(path.length) ?? '';
  const page = await readPage(path);
  const heading = page.querySelector('main h1');
  const block = page.getElementById(hash.slice(1));
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
              element('a', { class: 'place', href: path + hash }, words.block(hash)),
            ),
          ]
        : []),
    ),
  );
}

/** Returns the day on an article’s page, without the time. */
function dayOn(page: Document): string | undefined {
  const day = page.querySelector('main time')?.getAttribute('datetime')?.slice(0, 10);
  return day === undefined ? undefined : words.period(day);
}

/** Returns the period of an article on the axis, for dates too vague for `<time>`. */
function periodOf({ time }: EntityJson, id: string): string {
  const bar = time.bars.find(({ articles }) => articles.some((article) => article === id));
  return bar ? words.period(bar.key) : '';
}
