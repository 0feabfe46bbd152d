import type { Archive, Article, Entity } from '../../archive/archive.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { type ArticleGroup, type ArticleItem, articleItem } from '../parts/articles/article-item.ts';
import { arrivalCounts } from '../parts/articles/recent-arrivals.ts';
import { thumbnails } from '../parts/articles/article-groups.ts';
import type { BarsView } from '../parts/time/bars.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { listedConnections } from './connections.ts';
import { externalLinks } from '../meta/external-links.ts';
import { type Fact, entityFacts } from '../parts/names/entity-facts.ts';
import { type SubjectActions, subjectActions } from '../parts/articles/subject-actions.ts';
import { entityTime, type EntityTime } from '../parts/names/entity-time.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { entityJsonLd } from '../meta/json-ld.ts';
import type { CountedLink, Link, MaybeCountedLink } from '../../shared/base/link.ts';
import { type LinkForms, linkForms } from '../meta/link-forms.ts';
import { maxListLength, type ListView } from '../parts/time/list.ts';
import { type ConnectionGroups, connectionGroups } from '../parts/names/connection-groups.ts';
import { newestFirst } from '../parts/articles/reading-order.ts';
import { mentionQuotes } from '../parts/evidence/quote.ts';
import { fact } from '../../shared/base/fact.ts';
import type { Route } from '../../shared/base/route.ts';
import { locatorPicture, type MapPicture } from '../parts/map/map-picture.ts';
import { type SortLinks, sortLinks } from '../parts/time/sort-links.ts';
import { smallNetwork, type SmallNetwork } from '../parts/network/small-network.ts';
import { countByYear, type YearCounts, yearCounts } from '../parts/time/year-counts.ts';
import { isDivided, newestByMonth, type Subject, subjectBars, yearLinks } from '../parts/time/subject.ts';
import { subjectListView } from '../parts/time/subject-list.ts';
import { subjectPages, type SubjectPage, subjectPath } from '../parts/time/subject-pages.ts';
import { topicLink } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The page of an entity. Its years and months are lists: see list.ts. */
export interface EntityView {
  readonly frame: Frame;
  readonly id: string;
  readonly kind: EntityKind;
  /** "Organization", linked to the index of its kind. */
  readonly kindLink: Link;
  readonly name: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** Its roles, its wholes, its parts, the roles held there, and the gaps between its articles. */
  readonly facts: readonly Fact[];
  /** Links to Wikidata, VIAF, …, and its official sites. */
  readonly elsewhere: readonly Link[];
  /** Other entities with similar names. */
  readonly distinctFrom: readonly Link[];
  /** "Mentioned 34 times in 12 articles" */
  readonly summary: string;
  readonly bars: BarsView;
  /** Its first and latest mention. */
  readonly ends: EntityTime['ends'];
  /** The newest 50 articles by month, each with every sentence that mentions the entity. */
  readonly groups: readonly ArticleGroup[];
  readonly sort?: SortLinks;
  /** Its years, newest first, if it has more than 50 articles. */
  readonly years: readonly CountedLink[];
  /** The newest articles that it signed. */
  readonly signed: readonly ArticleItem[];
  /** "and 12 more", if not all are shown. */
  readonly signedMore?: string;
  /** How many of its articles arrived on which day, from which the browser counts those since the last visit. */
  readonly arrivals: string;
  readonly connectionGroups: ConnectionGroups;
  /** The map of a place with coordinates. */
  readonly map?: PlaceMap;
  /** The years of a place, if its articles are of several. */
  readonly placeYears?: PlaceYears;
  /** The network of its strongest connections, if it has many connections. */
  readonly network?: SmallNetwork;
  /** "All 143 connections with several shared articles", if not all are shown. */
  readonly connections?: Link;
  /** The topics of its articles, most used first. */
  readonly topics: readonly MaybeCountedLink[];
  readonly linkForms: LinkForms;
  readonly actions: SubjectActions;
  /** "Compare with …"; undefined if there is no other entity. */
  readonly compare?: Link;
}

const hasSeveralEntities = fact('several entities', ({ entities }) => entities.length > 1);

/** The location of a place. */
export interface PlaceMap {
  /** "Where Iceland is" */
  readonly title: string;
  /** "64.1° N, 21.9° W" */
  readonly position: string;
  readonly picture: MapPicture;
  /** The link to the map of all places. */
  readonly all: Link;
}

/** The years of a place, of which readers choose some. */
export interface PlaceYears {
  readonly years: YearCounts;
  /** `1923:2 1962:1` */
  readonly counts: string;
  /** The address below which each year has its list, if the place has more articles than its page. */
  readonly lists?: string;
  readonly firstLabel: string;
  readonly lastLabel: string;
}

const maxTopics = 8;

/** Builds the page of an entity. */
export function entityView(archive: Archive, urls: Urls, entity: Entity): EntityView {
  const words = wordsOf(archive.site);
  const { id, data } = entity;
  const subject = entitySubject(archive, urls, entity);
  const isMostlyIndexed = mostlyIndexed(archive, id);
  const summary = isMostlyIndexed
    ? words.mostlyIndexed(entity.articles.length)
    : words.mentionedIn(entity.articles.length, entity.mentions);
  const time = entityTime(archive, urls, entity);
  const signed = newestFirst(entity.signed).slice(0, maxListLength);
  const hiddenCount = entity.signed.length - signed.length;
  return {
    frame: makeFrame(archive, urls, {
      path: urls.entity(id),
      title: data.name,
      description:
        data.description ?? words.pages.aboutEntity(isolate(data.name), words.kind(data.kind), summary),
      hasFeed: true,
      json: urls.json(urls.entity(id)),
      hasCard: true,
      jsonLd: [entityJsonLd(archive, urls, entity)],
      trail: subject.trail.slice(0, -1),
    }),
    id,
    kind: data.kind,
    kindLink: { text: words.kind(data.kind), href: urls.kind(data.kind) },
    name: data.name,
    description: data.description,
    aliases: data.aliases,
    facts: [...entityFacts(archive, urls, entity), ...(time.gaps ? [time.gaps] : [])],
    elsewhere: externalLinks(data, words),
    distinctFrom: data.distinctFrom.flatMap((other) => {
      const record = archive.entity.get(other);
      return record ? [{ text: record.data.name, href: urls.entity(other) }] : [];
    }),
    summary: words.sentenceCase(summary),
    bars: subjectBars(archive, urls, subject),
    ends: time.ends,
    groups: newestByMonth(archive, urls, subject),
    sort: sortLinks(archive, urls, subject.query, { articles: entity.articles, isNewestFirst: true }),
    years: yearLinks(archive, subject),
    signed: signed.map((article) => articleItem(archive, urls, article)),
    signedMore: hiddenCount > 0 ? words.more(hiddenCount) : undefined,
    arrivals: arrivalCounts(archive, entity.articles),
    connectionGroups: connectionGroups(archive, urls, entity),
    map: placeMap(archive, urls, entity),
    placeYears: data.kind === 'place' ? placeYears(archive, subject) : undefined,
    network: smallNetwork(archive, urls, entity),
    connections: connectionsLink(archive, urls, entity),
    topics: topicsOf(archive, urls, entity.articles),
    linkForms: linkForms(data.name, urls.absolute(urls.entity(id))),
    actions: subjectActions(archive, urls, {
      page: urls.entity(id),
      id,
      query: `entity:${id}`,
      dossier: urls.dossier(`name=${id}`),
      articles: entity.articles,
    }),
    compare: hasSeveralEntities(archive)
      ? { text: words.pages.compareWith, href: urls.compare(id) }
      : undefined,
  };
}

/** Builds one page of an entity’s year or month. */
export function entityListView(archive: Archive, urls: Urls, id: EntityId, page: SubjectPage): ListView {
  return subjectListView(archive, urls, entitySubject(archive, urls, archive.entity.get(id)!), page);
}

/** Returns the paths of all entities. */
export function entityPaths(archive: Archive) {
  return archive.entities.map(({ id }) => ({ params: { id: id }, props: { id } }));
}

/** Returns the paths of the years and months of entities: `list` is `1987`, `1987/04`, `1987/04/page/2`. */
export function entityListPaths(archive: Archive) {
  return archive.entities.flatMap((entity) =>
    subjectPages(entity).map((page) => ({
      params: { id: entity.id, list: subjectPath(page) },
      props: { id: entity.id, page },
    })),
  );
}

/** Whether most articles of an entity never mention it in their text, so that one note says so for all. */
const mostlyIndexed = fact('mostly indexed', (archive, id): boolean => {
  const { articles } = archive.entity.get(id as EntityId)!;
  const unmentioned = articles.filter(({ mentioned }) => !mentioned.has(id as EntityId)).length;
  return unmentioned > articles.length / 2;
});

function entitySubject(archive: Archive, urls: Urls, entity: Entity): Subject {
  const words = wordsOf(archive.site);
  const { id, data, articles } = entity;
  const isMostlyIndexed = mostlyIndexed(archive, id);
  return {
    name: data.name,
    articles,
    query: `entity:${id} kind:article`,
    trail: [
      { text: words.kinds(data.kind), href: urls.kind(data.kind) },
      { text: data.name, href: urls.entity(id) },
    ],
    hrefOf: (key, number) => urls.entity(id, key, number),
    itemOf: (article) => {
      const quotes = mentionQuotes(urls, words, article, id);
      const note = quotes.length === 0 && !isMostlyIndexed ? words.mentioned(0) : undefined;
      return articleItem(archive, urls, article, quotes, note);
    },
    timesOf: ({ mentioned }) => mentioned.get(id) ?? 0,
  };
}

function connectionsLink(archive: Archive, urls: Urls, entity: Entity): Link | undefined {
  const { length } = listedConnections(archive, entity.id);
  if (length === 0) return undefined;
  const { pages } = wordsOf(archive.site);
  return { text: pages.allConnections(length), href: urls.connections(entity.id) };
}

function placeMap(archive: Archive, urls: Urls, entity: Entity): PlaceMap | undefined {
  const picture = locatorPicture(archive, urls, entity);
  if (!picture) return undefined;
  const { map } = wordsOf(archive.site);
  return {
    title: map.of(isolate(entity.data.name)),
    position: map.position(...entity.data.coordinates!),
    picture,
    all: { text: map.all, href: urls.map() },
  };
}

function placeYears(archive: Archive, subject: Subject): PlaceYears | undefined {
  const years = yearCounts(subject.articles);
  if (!years) return undefined;
  const { map } = wordsOf(archive.site);
  return {
    years,
    counts: [...countByYear(subject.articles)].map(([year, count]) => `${year}:${count}`).join(' '),
    lists: isDivided(subject) ? subject.hrefOf() : undefined,
    firstLabel: map.firstYear,
    lastLabel: map.lastYear,
  };
}

/** Returns the topics of some articles, most used first. */
function topicsOf(archive: Archive, urls: Urls, articles: readonly Article[]): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  const counts = new Map<TopicId, number>();
  for (const { data } of articles) for (const id of data.topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  return archive.topics
    .filter(({ id }) => counts.has(id))
    .map((topic) => ({ ...topicLink(urls, topic), ...linkCount(words, counts.get(topic.id)!) }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, maxTopics);
}

/** The pages of entities. */
export const entityRoute: Route<{ readonly id: EntityId }, EntityView> = {
  paths: entityPaths,
  view: (archive, urls, { id }) => entityView(archive, urls, archive.entity.get(id)!),
  pictures: (view) => [...thumbnails(view), ...view.signed.flatMap(({ image }) => image ?? [])],
};

/** The years and months of entities. */
export const entityListRoute: Route<{ readonly id: EntityId; readonly page: SubjectPage }, ListView> = {
  paths: entityListPaths,
  view: (archive, urls, { id, page }) => entityListView(archive, urls, id, page),
  pictures: thumbnails,
};
