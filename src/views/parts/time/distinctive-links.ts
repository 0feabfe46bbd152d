import type { Archive, Period } from '../../../archive/archive.ts';
import type { ArticleId, EntityId, TopicId } from '../../../schema/id.ts';
import {
  type EntityGroup,
  type EntityItem,
  entityItem,
  groupByKind,
  roughSize,
} from '../names/entity-item.ts';
import type { MaybeCountedLink } from '../../../shared/base/link.ts';
import { firstOfEachKind } from '../names/most-mentioned.ts';
import { fact, factWithUrls } from '../../../shared/base/fact.ts';
import { type RoughCount, roughCount } from '../../../shared/base/rough-count.ts';
import type { DistinctiveItems, DistinctiveOfPeriod } from './distinctive.ts';
import { placeInSubject } from './subject.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

type PeriodPart = Pick<Period, 'key' | 'articles'>;

/** Returns the distinctive entities of a period, each linked to that period on its page. */
export function distinctiveNames(
  archive: Archive,
  urls: Urls,
  found: DistinctiveItems,
  part: PeriodPart,
): EntityItem[] {
  return found.entities.map((one) => itemOf(archive, urls, one, part, found));
}

/** Returns the distinctive entities of a period by kind. */
export function distinctiveGroups(
  archive: Archive,
  urls: Urls,
  found: DistinctiveItems,
  part: PeriodPart,
  maxPerKind: number,
): EntityGroup[] {
  const items = firstOfEachKind(archive, found.entities, maxPerKind).map(({ item }) =>
    itemOf(archive, urls, item, part, found),
  );
  return groupByKind(items, urls, wordsOf(archive.site));
}

/** Returns the distinctive topics of a period, each linked to that period on its page. */
export function distinctiveTopics(
  archive: Archive,
  urls: Urls,
  found: DistinctiveItems,
  part: PeriodPart,
  maxTopics: number,
): MaybeCountedLink[] {
  return found.topics.slice(0, maxTopics).map((one) => ({
    text: archive.topic.get(one.id)!.data.label,
    href: archive.topic.get(one.id)!.hasPage ? placeOf(archive, urls, 'topic', part, one) : undefined,
    count: one.count,
    figure: wordsOf(archive.site).number(one.count),
    countText: countText(archive, one, part, found, roughSizeOfTopic(archive, one.id)),
  }));
}

function itemOf(
  archive: Archive,
  urls: Urls,
  one: DistinctiveOfPeriod<EntityId>,
  part: PeriodPart,
  found: DistinctiveItems,
): EntityItem {
  return entityItem(archive.entity.get(one.id)!, urls, wordsOf(archive.site), {
    href: placeOf(archive, urls, 'entity', part, one),
    count: one.count,
    countText: countText(archive, one, part, found, roughSize(archive, one.id)),
  });
}

function countText(
  archive: Archive,
  { count }: DistinctiveOfPeriod<string>,
  { articles }: PeriodPart,
  { isWhole }: DistinctiveItems,
  overall: RoughCount,
): string {
  const { timeline } = wordsOf(archive.site);
  const total = { count: overall, articles: roughSizeOfArchive(archive) };
  return timeline.then(count, articles.length, isWhole ? undefined : total);
}

const roughSizeOfArchive = fact('rough size', (archive) => roughCount(archive, archive.size));

const roughSizeOfTopic = fact('rough size of a topic', (archive, id) =>
  roughCount(archive, archive.topic.get(id as TopicId)!.articles.length),
);

/** Returns the address at which the pages of an entity or topic list its articles of a period. */
function placeOf(
  archive: Archive,
  urls: Urls,
  type: 'entity' | 'topic',
  { key }: PeriodPart,
  { id, newest }: DistinctiveOfPeriod<string>,
): string {
  return placeByKey(archive, urls, [type, id, key, newest].join(' '));
}

const placeByKey = factWithUrls('place of a period', (archive, urls, place) => {
  const [type, id, key = '', newest] = place.split(' ');
  const [entity, topic] = [id as EntityId, id as TopicId];
  const subject = type === 'topic' ? archive.topic.get(topic)! : archive.entity.get(entity)!;
  const hrefOf = (part?: string, number?: number) =>
    type === 'topic' ? urls.topic(topic, part, number) : urls.entity(entity, part, number);
  const { articles } = subject;
  return placeInSubject(urls, { articles, hrefOf }, key, archive.article.get(newest as ArticleId)!);
});
