import type { Archive, Article, Entity, Topic } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { evidenceHref } from '../parts/evidence/evidence.ts';
import { longList } from '../parts/time/list.ts';
import { mentionsByEntity } from '../parts/evidence/quote.ts';
import { rankedCompanions } from '../parts/evidence/ranked-companions.ts';
import { entityData, topicData } from './record-data.ts';
import type { Route } from '../base/route.ts';
import { yearLinks } from '../parts/time/subject.ts';
import { type TwinTime, twinTime } from './twin-time.ts';
import type { Urls } from '../base/urls.ts';

const shownCompanions = 50;

/** What the JSON twin of an entity's page says. */
export type EntityTwin = ReturnType<typeof entityFacts>;

/** The JSON twin of an entity's page: its record, its newest 50 articles with the mentions, all its articles over time, who it is named with. */
export function entityTwin(archive: Archive, urls: Urls, entity: Entity): string {
  return json(entityFacts(archive, urls, entity));
}

function entityFacts(archive: Archive, urls: Urls, entity: Entity) {
  const { id, articles } = entity;
  const time: TwinTime = twinTime(articles, id);
  return {
    ...entityData(entity, urls),
    feed: urls.absolute(urls.feed(urls.entity(id))),
    newest: newest(articles).map((article) => ({
      ...summary(urls, article),
      mentions: mentionsByEntity(article.body).get(id) ?? [],
    })),
    years: years(archive, urls, articles, (key) => urls.entity(id, key)),
    time,
    namedWith: rankedCompanions(archive, entity)
      .slice(0, shownCompanions)
      .map((companion) => ({
        id: companion.entity,
        name: companion.other.data.name,
        articles: companion.articles.length,
        evidence: urls.absolute(evidenceHref(archive, urls, id, companion)),
      })),
  };
}

/** The JSON twin of a topic's page. */
export function topicTwin(archive: Archive, urls: Urls, topic: Topic): string {
  const { id, articles, narrower } = topic;
  return json({
    ...topicData(topic, urls),
    narrower,
    feed: urls.absolute(urls.feed(urls.topic(id))),
    newest: newest(articles).map((article) => summary(urls, article)),
    years: years(archive, urls, articles, (key) => urls.topic(id, key)),
  });
}

/** The twin of a former id's page. */
export function movedTwin(urls: Urls, to: string): string {
  return json({ movedTo: urls.absolute(to) });
}

/** The twins of all entities, and of their former ids: `moved` is the entity that a former id now leads to. */
export function entityTwinPaths(archive: Archive) {
  return archive.entities.flatMap(({ id, data }) => [
    { params: { id: id as string }, props: { id, moved: false } },
    ...data.formerIds.map((old) => ({ params: { id: old as string }, props: { id, moved: true } })),
  ]);
}

export function topicTwinPaths(archive: Archive) {
  return archive.topics.flatMap(({ id, data }) => [
    { params: { id: id as string }, props: { id, moved: false } },
    ...data.formerIds.map((old) => ({ params: { id: old as string }, props: { id, moved: true } })),
  ]);
}

function newest(articles: readonly Article[]): readonly Article[] {
  return articles.slice(-longList).toReversed();
}

function summary(urls: Urls, { id, data, language }: Article) {
  return {
    id,
    url: urls.absolute(urls.article(id)),
    title: data.title,
    date: data.date.edtf,
    language,
    text: data.text,
  };
}

function years(archive: Archive, urls: Urls, articles: readonly Article[], hrefOf: (key?: string) => string) {
  const links = yearLinks(archive, { articles, hrefOf });
  return links.map(({ text, href, count }) => ({ year: text, url: urls.absolute(href), articles: count }));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const entityTwinRoute: Route<{ readonly id: EntityId; readonly moved: boolean }, string> = {
  paths: entityTwinPaths,
  view: (archive, urls, { id, moved }) =>
    moved ? movedTwin(urls, urls.entity(id)) : entityTwin(archive, urls, archive.entity.get(id)!),
};

export const topicTwinRoute: Route<{ readonly id: TopicId; readonly moved: boolean }, string> = {
  paths: topicTwinPaths,
  view: (archive, urls, { id, moved }) =>
    moved ? movedTwin(urls, urls.topic(id)) : topicTwin(archive, urls, archive.topic.get(id)!),
};
