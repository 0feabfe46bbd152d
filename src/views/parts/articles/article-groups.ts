import type { Archive, Article } from '../../../archive/archive.ts';
import { type ArticleGroup, type ArticleItem, articleItem } from './article-item.ts';
import { undatedKey } from '../time/partition.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

export interface GroupFacts {
  /** `2018-06`, or a year for those whose month is unknown, or `undated`. */
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
  const text = vague && key !== undatedKey ? words.vaguePeriod(key) : words.period(key);
  const left = articles.length - shown.length;
  return {
    anchor: key,
    heading: { text, href },
    countText: words.articles(articles.length),
    items: shown.map(itemOf),
    more: left > 0 && href ? { text: words.more(left), href } : undefined,
  };
}
