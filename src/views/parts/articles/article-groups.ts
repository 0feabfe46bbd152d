import type { Archive, Article } from '../../../archive/archive.ts';
import { type ArticleGroup, type ArticleItem, articleItem } from './article-item.ts';
import { groupVersions } from './group-versions.ts';
import { anchorOf, isPeriodKey } from '../time/partition.ts';
import type { PictureSource } from '../../../shared/base/route.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

export interface GroupFacts {
  /** `2018-06-19`, `2018-06` or `2018`; the EDTF of a date without a year. */
  readonly key: string;
  /** All articles in the group. */
  readonly articles: readonly Article[];
  /** The articles to show; defaults to all. */
  readonly shown?: readonly Article[];
  /** The target of the heading, and of the "See all" link if some are not shown. */
  readonly href?: string;
  /** Whether the first of those to show leads. */
  readonly hasLead?: boolean;
  /** Makes an item from an article; by default, one without quotes. */
  readonly itemOf?: (article: Article) => ArticleItem;
  /** Whether these articles are dated no more precisely than the key. */
  readonly vague?: boolean;
}

/** Builds a group of articles with its heading, count and "See all" link. */
export function articleGroup(archive: Archive, urls: Urls, facts: GroupFacts): ArticleGroup {
  const words = wordsOf(archive.site);
  const { key, articles, shown = articles, href, hasLead = false, vague = false } = facts;
  const itemOf = facts.itemOf ?? ((article: Article) => articleItem(archive, urls, article));
  const first = articles[0]!.data.date;
  const text = isPeriodKey(key)
    ? vague
      ? words.vaguePeriod(key)
      : words.period(key)
    : words.sentenceCase(words.date(first));
  const hiddenCount = articles.length - (hasLead ? 1 : shown.length);
  const items = storyItems(archive, urls, shown, itemOf);
  return {
    anchor: anchorOf(key),
    isOneDay: key.length === 10 && isPeriodKey(key),
    heading: { text, href },
    countText: words.articles(articles.length),
    items: hasLead ? ledBy(items) : items,
    ...(hasLead && { hasLead, isWhole: shown.length === articles.length }),
    // A narrow screen shows no other than the first.
    more: hiddenCount > 0 && href ? { text: words.seeAll(articles.length, text), href } : undefined,
  };
}

/** Returns the items of a part of a busy period: all but the first have only their headline. */
function ledBy([lead, ...others]: readonly ArticleItem[]): readonly ArticleItem[] {
  const headlines = others.map((item) => ({
    ...item,
    standfirst: undefined,
    image: undefined,
    quotes: [],
    moreQuotes: undefined,
  }));
  return lead ? [lead, ...headlines] : [];
}

/** Lists with fewer articles per group, on average, have no headings. */
const minMeanArticles = 2;

/** Omits the headings of a sparse list, in which nearly every article would have its own. */
export function withoutLoneHeadings(groups: readonly ArticleGroup[]): readonly ArticleGroup[] {
  const articles = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (groups.length < 2 || articles >= minMeanArticles * groups.length) return groups;
  if (groups.some(({ more }) => more)) return groups;
  return groups.map((group) => ({ ...group, heading: undefined, isOneDay: false }));
}

/** Returns the pictures in a list. */
export function thumbnails({ groups }: { readonly groups: readonly ArticleGroup[] }): PictureSource[] {
  return groups.flatMap(({ items }) => items.flatMap(({ image }) => image ?? []));
}

/**
 * Returns the items of a list: several versions of one story become one item, the first, with links to the
 * others.
 */
export function storyItems(
  archive: Archive,
  urls: Urls,
  articles: readonly Article[],
  itemOf: (article: Article) => ArticleItem = (article) => articleItem(archive, urls, article),
): ArticleItem[] {
  const words = wordsOf(archive.site);
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
