import type { Entity, Topic } from '../../archive/archive.ts';
import type { EntityData } from '../../schema/entity.ts';
import type { TopicData } from '../../schema/topic.ts';
import { authorityLinks, mediaTopicHref } from '../meta/external-links.ts';
import { topicHref } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** Returns one line of `entities.jsonl`: the original record, dates as EDTF, and the number of mentions. */
export function entityData({ id, data, articles, mentions }: Entity, urls: Urls) {
  const row = {
    id,
    page: urls.absolute(urls.entity(id)),
    name: data.name,
    givenName: data.givenName,
    familyName: data.familyName,
    sortName: data.sortName,
    kind: data.kind,
    aliases: data.aliases,
    description: data.description,
    sameAs: authorityLinks(data).map(({ href }) => href),
    wikidata: data.wikidata,
    viaf: data.viaf,
    isni: data.isni,
    lcnaf: data.lcnaf,
    geonames: data.geonames,
    orcid: data.orcid,
    url: data.url,
    formerIds: data.formerIds,
    distinctFrom: data.distinctFrom,
    partOf: data.partOf,
    roles: data.roles.map(({ role, at, from, to, source }) => ({
      role,
      at,
      from: from?.edtf,
      to: to?.edtf,
      source,
    })),
    coordinates: data.coordinates,
    articles: articles.length,
    mentions,
  };
  return row satisfies Readonly<Record<keyof EntityData, unknown>>;
}

/** Returns one line of `topics.jsonl`. */
export function topicData(topic: Topic, urls: Urls) {
  const { id, data, articles } = topic;
  const href = topicHref(urls, topic);
  const row = {
    id,
    page: href === undefined ? undefined : urls.absolute(href),
    label: data.label,
    description: data.description,
    broader: data.broader,
    aliases: data.aliases,
    mediaTopic: data.mediaTopic,
    sameAs: data.mediaTopic ? [mediaTopicHref(data.mediaTopic)] : [],
    formerIds: data.formerIds,
    articles: articles.length,
  };
  return row satisfies Readonly<Record<keyof TopicData, unknown>>;
}
