import type { ArticleRecord, Content } from '../../archive/record.ts';
import type { PrivateDecision } from './private-decision.ts';

/** Returns the articles of a decision: those that it changed, and those that say so. */
export function articlesOfDecision(
  { articles }: Pick<Content, 'articles'>,
  { number, articles: own }: Pick<PrivateDecision, 'number' | 'articles'>,
): ArticleRecord[] {
  const ids = new Set(own);
  return articles.filter(({ id, data }) => ids.has(id) || data.withheld.includes(number));
}
