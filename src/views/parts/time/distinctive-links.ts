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

/** The entities distinctive of a part of the archive, each leading to what its page has of that time. */
export function distinctiveNames(
  archive: Archive,
  urls: Urls,
  { entities }: DistinctiveItems,
  part: PeriodPart,
): EntityItem[] {
  return entities.map((one) => itemOf(archive, urls, one, part));
}

/** The same by kind, so many of each. */
export function distinctiveGroups(
  archive: Archive,
  urls: Urls,
  { entities }: DistinctiveItems,
  part: PeriodPart,
  aKind: number,
): EntityGroup[] {
  const items = firstOfEachKind(archive, entities, aKind).map(({ item }) =>
    itemOf(archive, urls, item, part),
  );
  return groupByKind(items, urls, wordsOf(archive.site.language));
}

/** The distinctive topics, each leading to what its page has of that time. */
export function distinctiveTopics(
  archive: Archive,
  urls: Urls,
  { topics }: DistinctiveItems,
  part: PeriodPart,
  most: number,
): CountedLink[] {
  return topics.slice(0, most).map((one) => {
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
  return timeline.then(count, articles.length, all, archive.articles.length);
}
