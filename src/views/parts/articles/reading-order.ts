import type { Article } from '../../../archive/archive.ts';
import { compareText } from '../../../schema/date.ts';
import { once } from '../../base/once.ts';

/**
 * Articles oldest first; those of one day by the time of day, and where none is known, those that have most of the
 * archive's names and topics first, then the longer.
 *
 * @param articles oldest first
 */
export const inReadingOrder = once((articles: readonly Article[]): readonly Article[] =>
  [...Map.groupBy(articles, momentOf).values()].flatMap((members) => members.toSorted(byWeight)),
);

/** The newest day first; within a day as {@link inReadingOrder} has it, but for what has a time: the latest first. */
export const newestFirst = once((articles: readonly Article[]): readonly Article[] =>
  [...Map.groupBy(articles, momentOf).values()].toReversed().flatMap((members) => members.toSorted(byWeight)),
);

/**
 * Picks the weightiest articles for the place where a list shows only a few of them.
 *
 * @param articles oldest first
 * @param timesOf how often an article names what the list is about, which counts before all else
 * @returns in reading order
 */
export function weightiest(
  articles: readonly Article[],
  count: number,
  timesOf: (article: Article) => number = () => 0,
): readonly Article[] {
  if (articles.length <= count) return inReadingOrder(articles);
  const chosen = new Set(
    articles.toSorted((a, b) => timesOf(b) - timesOf(a) || byWeight(a, b)).slice(0, count),
  );
  return inReadingOrder(articles).filter((article) => chosen.has(article));
}

function momentOf({ data }: Article): string {
  const { earliest, latest, time = '' } = data.date;
  return `${earliest} ${latest} ${time}`;
}

function byWeight(a: Article, b: Article): number {
  return weightOf(b) - weightOf(a) || lengthOf(b) - lengthOf(a) || compareText(a.id, b.id);
}

function weightOf({ data }: Article): number {
  return data.entities.length + data.topics.length;
}

function lengthOf({ body }: Article): number {
  return body.blocks.reduce((sum, block) => sum + block.length, 0);
}
