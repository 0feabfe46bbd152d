import { heldBackUntil } from '../../../archive/publication.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import type { CallInput } from '../../api/calls.ts';
import { type ArticleFilter, articleFilters } from '../../api/article-filters.ts';
import type { ArticleLine, ArticlesPage } from '../../api/articles.ts';
import type { Desk } from '../desk/desk.ts';
import { type ReviewState, reviewStateOf } from '../names/review-state.ts';
import { shownArticle } from '../records/shown-records.ts';
import { articlesOf } from './articles-of.ts';

const maxArticles = 200;

/** Lists articles, newest first. */
export function listArticles(
  desk: Desk,
  { from, count, filter, find = '' }: CallInput<'articles/list'>,
): ArticlesPage {
  const { articles, problems } = articlesOf(desk.opened);
  const { decided } = desk.review;
  const rules = { ...desk.opened.content.site, day: desk.day };
  type IsIn = (article: ArticleRecord, state: ReviewState | undefined) => boolean;
  const isIn: Readonly<Record<ArticleFilter, IsIn>> = {
    all: () => true,
    undecided: (_, state) => state === 'undecided',
    'nothing proposed': (_, state) => state === 'nothing proposed',
    drafts: ({ data }) => data.draft,
    'held back': ({ data }) => !data.draft && heldBackUntil(data, rules) !== undefined,
    'no topics': ({ data }) => data.topics.length === 0 && !data.withdrawn,
    problems: ({ file }) => problems.has(file),
  };
  const sought = find.trim().toLowerCase();
  const found =
    sought === ''
      ? articles
      : articles.filter(({ id, data }) => `${data.title} ${id}`.toLowerCase().includes(sought));
  const shown: ArticleRecord[] = [];
  const counts = Object.fromEntries(articleFilters.map((one) => [one, 0])) as Record<ArticleFilter, number>;
  for (const article of found) {
    const state = reviewStateOf(desk, article.id);
    for (const one of articleFilters) {
      if (!isIn[one](article, state)) continue;
      counts[one] += 1;
      if (one === filter) shown.push(article);
    }
  }
  return {
    total: shown.length,
    articles: shown.slice(from, from + Math.min(count, maxArticles)).map((article): ArticleLine => {
      const { id, file, data } = article;
      const names = desk.names.waiting.proposalsOf(id)?.length;
      return {
        ...shownArticle(article),
        isDraft: data.draft,
        ...(!data.draft && { heldUntil: heldBackUntil(data, rules) }),
        isReviewed: decided.isReviewed(id),
        ...(names !== undefined && { names }),
        problems: problems.get(file)?.length ?? 0,
      };
    }),
    counts,
  };
}
