import type { Archive } from '../../archive/archive.ts';
import { type FixedPage, menuTarget } from '../../archive/look/menu-target.ts';
import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import type { MenuData } from '../../schema/look.ts';
import type { Link } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * Returns a link of the archive’s own menu.
 *
 * @param isAvailable whether the archive has anything to show on a page
 * @returns undefined if the page does not exist at present: nothing is a place yet, or the article is held back
 */
export function menuLink(
  { to, text }: MenuData[number],
  archive: Archive,
  urls: Urls,
  isAvailable: (page: FixedPage) => boolean,
): Link | undefined {
  if (!to.startsWith('/')) return { text: text ?? hostOf(to), href: to };
  const named = namedPage(to, archive, urls, isAvailable);
  return named && { ...named, ...(text !== undefined && { text }) };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function namedPage(
  to: string,
  archive: Archive,
  urls: Urls,
  isAvailable: (page: FixedPage) => boolean,
): Link | undefined {
  const words = wordsOf(archive.site);
  const target = menuTarget(to);
  switch (target?.type) {
    case 'fixed': {
      const { page } = target;
      const texts = {
        ...words.menu,
        home: archive.site.title,
        dates: words.pages.dates,
        search: words.labels.search,
      };
      return isAvailable(page) ? { text: texts[page], href: urls[page]() } : undefined;
    }
    case 'kind': {
      const { kind } = target;
      const isUsed = archive.entities.some(({ data }) => data.kind === kind);
      return isUsed ? { text: words.kinds(kind), href: urls.kind(kind) } : undefined;
    }
    case 'article': {
      const article = archive.article.get(target.id as ArticleId);
      return article && { text: article.data.title, href: urls.article(article.id) };
    }
    case 'entity': {
      const entity = archive.entity.get(target.id as EntityId);
      return entity && { text: entity.data.name, href: urls.entity(entity.id) };
    }
    case 'topic': {
      const topic = archive.topic.get(target.id as TopicId);
      return topic?.hasPage ? { text: topic.data.label, href: urls.topic(topic.id) } : undefined;
    }
    case 'page': {
      const page = archive.pages.find(({ record }) => record.id === target.id);
      return page && { text: page.record.data.title, href: urls.page(page.record.id) };
    }
    case undefined:
      return undefined;
  }
}
