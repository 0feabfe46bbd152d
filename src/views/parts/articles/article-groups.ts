import type { Archive, Article } from '../../../archive/archive.ts';
import { type ArticleGroup, type ArticleItem, articleItem } from './article-item.ts';
import { groupVersions } from './group-versions.ts';
import { anchorOf, isPeriodKey } from '../time/partition.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

export interface GroupFacts {
  /** `2018-06`, or a year for those whose month is unknown; else what a date says that has no year. */
  readonly key: string;
  /** All in the group. */
  readonly articles: readonly Article[];
  /** Those to show; all where left out. */
  readonly shown?: readonly Article[];
  /** Where the heading leads, and the rest where not all are shown. */
  readonly href?: string;
  /** How an article is shown; without quotes where left out. */
  readonly itemOf?: (article: Article) => ArticleItem;
  /** Says that these are dated no more precisely than the key. */
  readonly vague?: boolean;
}

export function articleGroup(archive: Archive, urls: Urls, facts: GroupFacts): ArticleGroup {
  const words = wordsOf(archive.site.language);
  const { key, articles, shown = articles, href, vague = false } = facts;
  const itemOf = facts.itemOf ?? ((article: Article) => articleItem(archive, urls, article));
  const first = articles[0]!.data.date;
  const text = isPeriodKey(key)
    ? vague
      ? words.vaguePeriod(key)
      : words.period(key)
    : words.sentenceCase(words.date(first));
  const left = articles.length - shown.length;
  return {
    anchor: anchorOf(key),
    isOneDay: key.length === 10 && isPeriodKey(key),
    heading: { text, href },
    countText: words.articles(articles.length),
    items: storyItems(archive, urls, shown, itemOf),
    more: left > 0 && href ? { text: words.seeAll(articles.length, text), href } : undefined,
  };
}

/** Articles as they stand in a list: of several versions of one story the first, with the way to the others. */
export function storyItems(
  archive: Archive,
  urls: Urls,
  articles: readonly Article[],
  itemOf: (article: Article) => ArticleItem = (article) => articleItem(archive, urls, article),
): ArticleItem[] {
  const words = wordsOf(archive.site.language);
  return groupVersions(archive, articles).map(({ article, others }) => {
    const item = itemOf(article);
    if (others.length === 0) return item;
    const items = others.map((other) => {
      const { text, href, date } = articleItem(archive, urls, other);
      return { text, href, date };
    });
    return { ...item, versions: { text: words.versions(others.length + 1), items } };
  });
}
