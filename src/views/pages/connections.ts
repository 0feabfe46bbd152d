import type { Archive } from '../../archive/archive.ts';
import type { EntityId } from '../../schema/id.ts';
import { isolate } from '../../shared/base/bidi.ts';
import type { EntityItem } from '../parts/names/entity-item.ts';
import { hasPage } from '../parts/evidence/evidence.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Link } from '../../shared/base/link.ts';
import { connectionItem, isShownWhole } from '../parts/names/connection-groups.ts';
import { fact } from '../../shared/base/fact.ts';
import { makePager, pageCount, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import { connectionsTo, orderOfConnections } from '../parts/evidence/ranked-connections.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { MethodNote } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * `/entities/<id>/with/`: all connections that have a page, if the entity’s page shows only some of its
 * connections.
 */
export interface ConnectionsView {
  readonly frame: Frame;
  readonly title: string;
  /** The link to the entity’s page. */
  readonly kicker: Link;
  /** "143 names" */
  readonly summary: string;
  /** Explains how they are ranked. */
  readonly note: MethodNote;
  /** Strongest first; each links to the pair’s page. */
  readonly items: readonly EntityItem[];
  readonly pager?: Pager;
}

/** One page of an entity’s connections. */
export interface ConnectionsPage {
  readonly id: EntityId;
  /** From 1. */
  readonly number: number;
}

const pageSizeNames = 200;

/**
 * The ids of an entity’s connections that have a page, strongest first; empty if the entity’s page shows all its
 * connections.
 */
export const listedConnections = fact('listed connections', (archive, id): readonly EntityId[] => {
  const entity = archive.entity.get(id as EntityId)!;
  if (isShownWhole(archive, entity)) return [];
  return connectionsTo(archive, entity, orderOfConnections(archive, id).ids)
    .filter((connection) => hasPage(archive, connection))
    .map((connection) => connection.entity);
});

/** Builds one page of an entity’s connections. */
export function connectionsView(
  archive: Archive,
  urls: Urls,
  { id, number }: ConnectionsPage,
): ConnectionsView {
  const words = wordsOf(archive.site);
  const entity = archive.entity.get(id)!;
  const listed = listedConnections(archive, id);
  const name = isolate(entity.data.name);
  const title = words.pages.connectionsOf(name);
  const summary = words.names(listed.length);
  const fullTitle =
    number > 1 ? words.facts([title, words.page(number, pageCount(listed.length, pageSizeNames))]) : title;
  const path = urls.connections(id, number);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: fullTitle,
      description: words.pages.aboutTopic(fullTitle, summary),
      trail: [
        { text: words.kinds(entity.data.kind), href: urls.kind(entity.data.kind) },
        { text: entity.data.name, href: urls.entity(id) },
      ],
      listing: { description: summary },
    }),
    title,
    kicker: { text: entity.data.name, href: urls.entity(id) },
    summary: words.sentenceCase(summary),
    note: words.rankedWith(name),
    items: connectionsTo(archive, entity, pageOf(listed, number, pageSizeNames)).map((connection) =>
      connectionItem(archive, urls, entity, connection),
    ),
    pager: makePager(listed.length, number, (n) => urls.connections(id, n), words, { size: pageSizeNames }),
  };
}

/** Returns the paths of first pages. */
export function connectionsPaths(archive: Archive) {
  return allPages(archive)
    .filter(({ number }) => number === 1)
    .map((page) => ({ params: { id: page.id }, props: page }));
}

/** Returns the paths of further pages: `number` is `2`. */
export function moreConnectionsPaths(archive: Archive) {
  return allPages(archive)
    .filter(({ number }) => number > 1)
    .map((page) => ({ params: { id: page.id, number: `${page.number}` }, props: page }));
}

function allPages(archive: Archive): ConnectionsPage[] {
  return archive.entities.flatMap((entity) => {
    const { length } = listedConnections(archive, entity.id);
    return length === 0
      ? []
      : pageNumbers(length, pageSizeNames).map((number) => ({ id: entity.id, number }));
  });
}

/** The first pages of connections. */
export const connectionsRoute: Route<ConnectionsPage, ConnectionsView> = {
  paths: connectionsPaths,
  view: connectionsView,
};

/** The further pages of connections. */
export const moreConnectionsRoute: Route<ConnectionsPage, ConnectionsView> = {
  paths: moreConnectionsPaths,
  view: connectionsView,
};
