import { inFigures } from '../../text/count-of.ts';
import type { Content } from '../../archive/record.ts';

/** With fewer, the keeper may be about to list the names. */
const minNamelessArticles = 20;

/**
 * Returns a line about articles that list no names.
 *
 * @param articles how many there are
 */
export function namesHint(articles: number): string {
  const which =
    articles === 1 ? '1 article lists no names yet' : `${inFigures(articles)} articles list no names yet`;
  return `${which}. npm run names -- status shows whom they may name, and what to decide first.`;
}

/** Returns that line for an archive in which many articles list no names and were not reviewed. */
export function namesHintFor({
  articles,
  reviews,
}: Pick<Content, 'articles' | 'reviews'>): string | undefined {
  const reviewed = new Set(reviews.filter(({ data }) => data.reviewed).map(({ id }) => id));
  const nameless = articles.filter(
    ({ id, data }) => data.entities.length === 0 && !data.withdrawn && !reviewed.has(id),
  ).length;
  return nameless < minNamelessArticles ? undefined : namesHint(nameless);
}
