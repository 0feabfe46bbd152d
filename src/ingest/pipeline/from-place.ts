import { basename, join, relative } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import type { IncomingArticle } from '../contract/incoming.ts';
import { type ArticleDate, articleDate } from '../fields/article-date.ts';
import { reasons } from '../fields/status-words.ts';
import { isTemplatePath } from '../fields/is-template.ts';
import type { FoundSource } from '../source/find-sources.ts';

/** An article with what its place states. */
export interface PlacedArticle extends IncomingArticle {
  /** The file relative to the given folder, with its number or name there: `1923/letters.txt 3`. */
  readonly from: string;
  readonly dated: ArticleDate;
}

/**
 * Adds what the place of an article states: its origin, its date if it states none that can be read, and that
 * it is a draft, as Jekyll’s and Hugo’s `_drafts` and Medium’s `draft_…` do. A future date makes it
 * unpublished.
 *
 * @param today `YYYY-MM-DD`
 */
export function withPathFacts(
  article: IncomingArticle,
  { path, root, name, archive }: FoundSource,
  today: string,
): PlacedArticle {
  const inside = path === undefined || root === undefined ? undefined : relative(root, path);
  const ownFile = inside?.replaceAll('\\', '/') ?? name;
  const file = archive === undefined ? ownFile : `${archive}/${ownFile}`;
  const { key = article.place.item?.toString() } = article;
  const from = key === undefined ? file : `${file} ${key}`;
  const within = inside === undefined ? '' : join(basename(root!), inside);
  const dated = articleDate(article, basename(within));
  const isDraft = /(^|[/\\])_drafts[/\\]|(^|[/\\])draft_[^/\\]*\.html?$/i.test(within);
  const isTemplate = isTemplatePath(within);
  const isLater = dated.date && compareText(dated.date.earliest, today) > 0;
  return {
    ...article,
    from: from.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 500),
    dated,
    draft:
      article.draft ??
      (isDraft ? reasons.draft : isTemplate ? reasons.template : isLater ? reasons.later : undefined),
  };
}
