import type { Archive, Period } from '../../../archive/archive.ts';
import type { DistinctiveItem } from '../../../archive/distinctive.ts';
import { type EntityGroup, type EntityItem, entityItem, groupByKind } from '../names/entity-item.ts';
import type { CountedLink } from '../../base/link.ts';
import { firstOfEachKind } from '../names/most-mentioned.ts';
import type { DistinctiveItems } from './distinctive.ts';
import { placeInSubject } from './subject.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

type PeriodPart = Pick<Period, 'key' | 'articles'>;

/** Returns the distinctive entities of a period, each linked to that period on its page. */
export function distinctiveNames(
  archive: Archive,
  urls: Urls,
  { entities }: DistinctiveItems,
  part: PeriodPart,
): EntityItem[] {
  return entities.map((one) => itemOf(archive, urls, one, part));
}

/** Returns the distinctive entities of a period by kind. */
export function distinctiveGroups(
  archive: Archive,
  urls: Urls,
  { entities }: DistinctiveItems,
  part: PeriodPart,
  maxPerKind: number,
): EntityGroup[] {
  const items = firstOfEachKind(archive, entities, maxPerKind).map(({ item }) =>
    itemOf(archive, urls, item, part),
  );
  return groupByKind(items, urls, wordsOf(archive.site.language));
}

/** Returns the distinctive topics of a period, each linked to that period on its page. */
export function distinctiveTopics(
  archive: Archive,
  urls: Urls,
  { topics }: DistinctiveItems,
  part: PeriodPart,
  maxTopics: number,
): CountedLink[] {
  return topics.slice(0, maxTopics).map((one) => {
    const { data, articles } = archive.topic.get(one.id)!;
    const subject = { articles, hrefOf: (key?: string, number?: number) => urls.topic(one.id, key, number) };
    return {
      text: data.label,
      href: placeInSubject(urls, subject, part.key, one.newest),
      count: one.count,
      countText: countText(archive, one, part),
    };
  });
}

function itemOf(
  archive: Archive,
  urls: Urls,
  one: DistinctiveItems['entities'][number],
  part: PeriodPart,
): EntityItem {
  const entity = archive.entity.get(one.id)!;
  const subject = {
    articles: entity.articles,
    hrefOf: (key?: string, number?: number) => urls.entity(one.id, key, number),
  };
  return entityItem(entity, urls, wordsOf(archive.site.language), {
    href: placeInSubject(urls, subject, part.key, one.newest),
    count: one.count,
    countText: countText(archive, one, part),
  });
}

function countText(
  archive: Archive,
  { count, all }: DistinctiveItem<string>,
  { articles }: PeriodPart,
): string {
  const { timeline } = wordsOf(archive.site.language);
  return timeline.then(count, articles.length, all, archive.size);
}
