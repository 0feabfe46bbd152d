import type { Archive, Article, Entity, Topic } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { evidenceHref, sharedIn } from '../parts/evidence/evidence.ts';
import { maxListLength } from '../parts/time/list.ts';
import { mentionsByEntity } from '../parts/evidence/quote.ts';
import { strongestConnections } from '../parts/evidence/ranked-connections.ts';
import { entityData, topicData } from './record-data.ts';
import type { Route } from '../../shared/base/route.ts';
import { yearLinks } from '../parts/time/subject.ts';
import type {
  AbsentJson,
  EntityJson,
  MovedJson,
  TopicJson,
  TimeJson,
} from '../../shared/base/json-representation.ts';
import { entityPlaces, topicPlaces } from '../pages/record-places.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { timeKey } from '../../shared/base/time-key.ts';
import { divideByTime } from '../parts/time/time-scale.ts';

const maxConnections = 50;

/**
 * Returns the JSON representation of an entity’s page: its record, its newest 50 articles with the mentions,
 * all its articles over time, and its connections.
 */
export function entityJson(archive: Archive, urls: Urls, entity: Entity): string {
  return json(entityFacts(archive, urls, entity) satisfies EntityJson);
}

function entityFacts(archive: Archive, urls: Urls, entity: Entity) {
  const { id, articles } = entity;
  return {
    ...entityData(entity, urls),
    ...spanOf(articles),
    feed: urls.absolute(urls.feed(urls.entity(id))),
    newest: newest(articles).map((article) => ({
      ...summary(urls, article),
      mentions: mentionsByEntity(article.body).get(id) ?? [],
    })),
    years: years(archive, urls, articles, (key) => urls.entity(id, key)),
    time: timeJson(articles, id),
    namedWith: strongestConnections(archive, entity, maxConnections).map((connection) => ({
      id: connection.entity,
      name: connection.other.data.name,
      articles: connection.articles.length,
      evidence: urls.absolute(evidenceHref(archive, urls, id, connection.entity, sharedIn(connection))),
    })),
  };
}

/** Returns the JSON representation of a topic’s page. */
export function topicJson(archive: Archive, urls: Urls, topic: Topic): string {
  return json(topicFacts(archive, urls, topic) satisfies TopicJson);
}

function topicFacts(archive: Archive, urls: Urls, topic: Topic) {
  const { id, articles, narrower } = topic;
  return {
    ...topicData(topic, urls),
    narrower,
    feed: urls.absolute(urls.feed(urls.topic(id))),
    newest: newest(articles).map((article) => summary(urls, article)),
    years: years(archive, urls, articles, (key) => urls.topic(id, key)),
  };
}

/** Returns the JSON at the address of a former id. */
export function movedJson(urls: Urls, to: string): string {
  return json({ movedTo: urls.absolute(to) } satisfies MovedJson);
}

/**
 * Returns the paths of the JSON of all entities and former ids: `moved` is the current entity of a former id.
 */
export function entityJsonPaths(archive: Archive) {
  return entityPlaces(archive).map(withMoved);
}

export function topicJsonPaths(archive: Archive) {
  return topicPlaces(archive).map(withMoved);
}

function withMoved<Id>({ params, props }: { params: { readonly id: string }; props: { readonly id: Id } }) {
  return { params, props: { ...props, moved: params.id !== props.id } };
}

/** Returns the JSON at the address of a record that is absent at present. */
function absentJson(id: string): string {
  return json({ id, absent: true } satisfies AbsentJson);
}

/** Returns the years between which the dated articles lie. */
function spanOf(articles: readonly Article[]): { readonly first?: string; readonly last?: string } {
  const dated = articles.filter(({ data }) => data.date.precision !== 'undated');
  return {
    first: dated[0]?.data.date.earliest.slice(0, 4),
    last: dated.at(-1)?.data.date.latest.slice(0, 4),
  };
}

function newest(articles: readonly Article[]): readonly Article[] {
  return articles.slice(-maxListLength).toReversed();
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

export const entityJsonRoute: Route<{ readonly id: EntityId; readonly moved: boolean }, string> = {
  paths: entityJsonPaths,
  view: (archive, urls, { id, moved }) =>
    moved
      ? movedJson(urls, urls.entity(id))
      : archive.entity.has(id)
        ? entityJson(archive, urls, archive.entity.get(id)!)
        : absentJson(id),
};

export const topicJsonRoute: Route<{ readonly id: TopicId; readonly moved: boolean }, string> = {
  paths: topicJsonPaths,
  view: (archive, urls, { id, moved }) =>
    moved
      ? movedJson(urls, urls.topic(id))
      : archive.topic.has(id)
        ? topicJson(archive, urls, archive.topic.get(id)!)
        : absentJson(id),
};

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
