import { compareText } from '../../../text/compare-text.ts';
import type { Article } from '../../../archive/archive.ts';
import { association } from '../../../archive/association.ts';

/** An entity or topic in a set of articles, and how distinctive it is of the set. */
export interface DistinctiveItem<Id extends string> {
  readonly id: Id;
  /** The number of articles in the set that have it. */
  readonly count: number;
  /** The number of articles in the archive that have it. */
  readonly all: number;
  /** See association.ts; above 0 if it is more frequent in the set than in the rest. */
  readonly strength: number;
  /** The last article in the set that has it. */
  readonly newest: Article;
}

/**
 * Chance alone exceeds this in one of a hundred cases: the ratio has a χ² distribution with one degree of
 * freedom.
 */
const minStrength = 6.63;

/**
 * Whether something is distinctive: by more than chance, and in more than one article, since a single one
 * would make every rare name distinctive.
 */
export function isDistinctive({
  strength,
  count,
}: Pick<DistinctiveItem<string>, 'strength' | 'count'>): boolean {
  return strength >= minStrength && count > 1;
}

/**
 * Ranks the entities or topics of a set of articles by how much more frequent they are there than in the rest
 * of the archive, so that one in every article does not always come first. Ties are broken by count, then by
 * id.
 *
 * @param articles oldest first
 * @param idsOf returns the ids in an article, without repeats
 * @param allOf returns the number of articles in the archive with an id
 * @param total the total number of articles
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
