import type { Article } from '../../archive/archive.ts';
import type { EntityId } from '../../schema/id.ts';
import type { TimeJson } from '../base/json-representation.ts';
import { timeKey } from '../base/time-key.ts';
import { divideByTime } from '../parts/time/time-scale.ts';

/** Groups all articles of an entity by time, so that scripts can draw two entities on one axis. */
export function timeJson(articles: readonly Article[], id: EntityId): TimeJson {
  const { unit, groups, outside } = divideByTime(articles);
  return {
    unit,
    bars: [...groups]
      .toSorted(([a], [b]) => a - b)
      .map(([index, members]) => ({
        key: timeKey(unit, index),
        mentions: members.reduce((sum, { mentioned }) => sum + (mentioned.get(id) ?? 0), 0),
        articles: members.map((article) => article.id),
      })),
    undated: outside.map((article) => article.id),
  };
}
