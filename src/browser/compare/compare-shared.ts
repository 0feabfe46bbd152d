import { element } from '../shared/element.ts';
import { readPage } from '../shared/site-files.ts';
import type { ArticleId } from '../../schema/id.ts';
import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';
import type { EntityJson } from '../../shared/base/json-representation.ts';
import { localPath } from '../site/local-path.ts';
import type { Urls } from '../../shared/base/urls.ts';

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
  const section = element('section', { class: 'group', 'aria-labelledby': 'shared' }, heading);
  if (ids.length === 0) {
    section.append(element('p', { class: 'reason' }, words.none));
    return section;
  }
  const items =
    pair === undefined
      ? await Promise.all(ids.map((id) => renderArticle(id, a, b, urls)))
      : [...(await readPage(pair)).querySelectorAll('main [data-item]')]
          .slice(0, maxShared)
          .map((item) => document.importNode(item, true));
  const more = (href: string, text: string) =>
    element('p', { class: 'more-link' }, element('a', { href }, text));
  section.append(
    element('ol', { class: 'hits' }, ...items),
    more(urls.dossier(`a=${a.id}&b=${b.id}`), words.dossier),
    ...(pair === undefined ? [] : [more(pair, words.allShared(ids.length))]),
  );
  return section;
}

/** Renders a shared article, with the block that shows the connection if it is known. */
async function renderArticle(id: string, a: EntityJson, b: EntityJson, urls: Urls): Promise<HTMLElement> {
  const path = urls.article(id as ArticleId);
  const [evidence] = [...a.namedWith, ...b.namedWith]
    .filter((other) => other.id === a.id || other.id === b.id)
    .map((other) => localPath(other.evidence, urls) ?? '')
    .filter((address) => address.startsWith(`${path}#`));
  const hash = evidence?.slice(path.length) ?? '';
  const page = await readPage(path);
  const heading = page.querySelector('main h1');
  const lang = heading?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  const what = element(
    'div',
    { class: 'what' },
    element('h3', { class: 'title', lang }, element('a', { href: path }, heading?.textContent.trim() ?? id)),
  );
  const block = page.getElementById(hash.slice(1))?.textContent.trim();
  const place = element('a', { class: 'place', href: path + hash }, words.block(hash));
  if (block) what.append(element('p', { class: 'quote', lang }, `${block} `, place));
  return element('li', { class: 'hit' }, element('p', { class: 'when' }, dateOf(page, id, a)), what);
}

/** Returns the day on an article’s page, without the time, or a date too vague for `<time>` as it is on the axis. */
function dateOf(page: Document, id: string, { time }: EntityJson): string {
  const day = page.querySelector('main time')?.getAttribute('datetime')?.slice(0, 10);
  const key = day ?? time.bars.find(({ articles }) => articles.some((article) => article === id))?.key;
  return key === undefined ? '' : words.period(key);
}
