import { compareText } from '../schema/date.ts';
import type { Article } from './archive.ts';
import { association } from './association.ts';

/** An entity or topic of some articles, and how distinctive it is of them. */
export interface DistinctiveItem<Id extends string> {
  readonly id: Id;
  /** How many of them name it. */
  readonly count: number;
  /** How many of the whole archive do. */
  readonly all: number;
  /** See association.ts: above 0 where they name it more often than the others do. */
  readonly strength: number;
  /** The last of them that names it. */
  readonly newest: Article;
}

/** Chance alone exceeds this in one case out of a hundred: the ratio's distribution is χ² with one degree of freedom. */
const minStrength = 6.63;

/** Whether something is distinctive: by more than chance, and in more than one article, since a single one would make every rare name distinctive. */
export function isDistinctive({
  strength,
  count,
}: Pick<DistinctiveItem<string>, 'strength' | 'count'>): boolean {
  return strength >= minStrength && count > 1;
}

/**
 * Ranks what some articles name by how much more often they name it than the rest of the archive does, so that what is
 * in every article does not come first everywhere. Ties are broken by count, then by id.
 *
 * @param articles oldest first
 * @param idsOf what an article names, each once
 * @param allOf how many articles of the whole archive name it
 * @param total how many articles there are
 */
export function rankDistinctive<Id extends string>(
  articles: readonly Article[],
  idsOf: (article: Article) => readonly Id[],
  allOf: (id: Id) => number,
  total: number,
): DistinctiveItem<Id>[] {
  const found = new Map<Id, { count: number; newest: Article }>();
  for (const article of articles) {
    for (const id of idsOf(article)) {
      const entry = found.get(id);
      if (entry) {
        entry.count += 1;
        entry.newest = article;
      } else found.set(id, { count: 1, newest: article });
    }
  }
  return [...found]
    .map(([id, { count, newest }]) => {
      const all = allOf(id);
      return { id, count, all, strength: association(count, articles.length, all, total), newest };
    })
    .toSorted((a, b) => b.strength - a.strength || b.count - a.count || compareText(a.id, b.id));
}
