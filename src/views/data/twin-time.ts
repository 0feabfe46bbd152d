import type { Article } from '../../archive/archive.ts';
import type { ArticleId, EntityId } from '../../schema/id.ts';
import { mentionsByEntity } from '../parts/evidence/quote.ts';
import { timeKey, type TimeUnit } from '../base/time-key.ts';
import { divideByTime } from '../parts/time/time-scale.ts';

/** All of an entity's articles over time, in the unit in which its page draws them. */
export interface TwinTime {
  readonly unit: TimeUnit;
  /** Of the days, months, … that have articles, oldest first. */
  readonly bars: readonly {
    /** `1987-04-01`, `1987-04`, `1987`, `198X` or `19XX` */
    readonly key: string;
    /** How often they name it. */
    readonly mentions: number;
    /** Ids. */
    readonly articles: readonly ArticleId[];
  }[];
  /** The ids of those that are not dated so precisely. */
  readonly undated: readonly ArticleId[];
}

/** Every article of an entity over time: what another entity's can be laid beside. */
export function twinTime(articles: readonly Article[], id: EntityId): TwinTime {
  const { unit, groups, outside } = divideByTime(articles);
  return {
    unit,
    bars: [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([index, members]) => ({
        key: timeKey(unit, index),
        mentions: members.reduce((sum, { body }) => sum + (mentionsByEntity(body).get(id)?.length ?? 0), 0),
        articles: members.map((article) => article.id),
      })),
    undated: outside.map((article) => article.id),
  };
}
