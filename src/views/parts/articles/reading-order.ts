import type { Article } from '../../../archive/archive.ts';
import { compareText } from '../../../text/compare-text.ts';
import { once } from '../../../shared/base/once.ts';

/**
 * Sorts articles oldest first, within a day by time. Ties are broken by the number of entities and topics,
 * then by the length of the text in steps, both descending, then by id.
 *
 * @param articles oldest first
 */
export const inReadingOrder = once((articles: readonly Article[]): readonly Article[] =>
  [...Map.groupBy(articles, momentOf).values()].flatMap((members) => members.toSorted(byWeight)),
);

/** Sorts articles newest first; ties are broken as in {@link inReadingOrder}. */
export const newestFirst = once((articles: readonly Article[]): readonly Article[] =>
  [...Map.groupBy(articles, momentOf).values()].toReversed().flatMap((members) => members.toSorted(byWeight)),
);

/**
 * Picks the weightiest articles for a list that shows only a few.
 *
 * @param articles oldest first
 * @returns articles in reading order
 */
export function weightiest(articles: readonly Article[], count: number): readonly Article[] {
  if (articles.length <= count) return inReadingOrder(articles);
  const chosen = new Set(articles.toSorted(byWeight).slice(0, count));
  return inReadingOrder(articles).filter((article) => chosen.has(article));
}

function momentOf({ data }: Article): string {
  const { earliest, latest, time = '' } = data.date;
  return `${earliest} ${latest} ${time}`;
}

/** Compares articles by their number of names and topics, most first, then by length. */
export function byWeight(a: Article, b: Article): number {
  return weightOf(b) - weightOf(a) || b.extent - a.extent || compareText(a.id, b.id);
}

function weightOf({ data }: Article): number {
  return data.entities.length + data.topics.length;
}
