import type { Archive, Entity } from '../../archive/archive.ts';
import type { EntityId } from '../../schema/id.ts';
import { isolate } from '../base/bidi.ts';
import type { EntityItem } from '../parts/names/entity-item.ts';
import { hasPage } from '../parts/evidence/evidence.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { collectionPage } from '../meta/json-ld.ts';
import type { Link } from '../base/link.ts';
import { connectionItem, isShownWhole } from '../parts/names/connection-groups.ts';
import { onceForBoth } from '../base/once.ts';
import { makePager, pageCount, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import { type RankedConnection, rankedConnections } from '../parts/evidence/ranked-connections.ts';
import type { Route } from '../base/route.ts';
import type { Urls } from '../base/urls.ts';
import type { MethodNote } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';

/** All that an entity has a page of evidence with, where its own page has room for some only: `/entities/<id>/with/`. */
export interface ConnectionsView {
  readonly frame: Frame;
  readonly title: string;
  /** The entity's own page. */
  readonly kicker: Link;
  /** "143 names" */
  readonly summary: string;
  /** How they are ranked. */
  readonly note: MethodNote;
  /** The most telling first; each leads to the pair's page. */
  readonly items: readonly EntityItem[];
  readonly pager?: Pager;
}

export interface ConnectionsPage {
  readonly id: EntityId;
  /** From 1. */
  readonly number: number;
}

const namesOfPage = 200;

/** Those that an entity has a page of evidence with; none where its own page shows everybody that it is named with. */
export const listedConnections = onceForBoth(
  (archive: Archive, entity: Entity): readonly RankedConnection[] =>
    isShownWhole(archive, entity)
      ? []
      : rankedConnections(archive, entity).filter((connection) => hasPage(archive, connection)),
);

export function connectionsView(
  archive: Archive,
  urls: Urls,
  { id, number }: ConnectionsPage,
): ConnectionsView {
  const words = wordsOf(archive.site.language);
  const entity = archive.entity.get(id)!;
  const listed = listedConnections(archive, entity);
  const name = isolate(entity.data.name);
  const title = words.pages.connectionsOf(name);
  const summary = words.names(listed.length);
  const fullTitle =
    number > 1 ? `${title}, ${words.page(number, pageCount(listed.length, namesOfPage))}` : title;
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
      jsonLd: [collectionPage(archive, urls, { path, name: fullTitle, description: summary })],
    }),
    title,
    kicker: { text: entity.data.name, href: urls.entity(id) },
    summary: words.sentenceCase(summary),
    note: words.rankedWith(name),
    items: pageOf(listed, number, namesOfPage).map((connection) =>
      connectionItem(archive, urls, entity, connection),
    ),
    pager: makePager(listed.length, number, (n) => urls.connections(id, n), words, { size: namesOfPage }),
  };
}

/** The first pages of these lists. */
export function connectionsPaths(archive: Archive) {
  return allPages(archive)
    .filter(({ number }) => number === 1)
    .map((page) => ({ params: { id: page.id }, props: page }));
}

/** Their other pages: `number` is `2`. */
export function moreConnectionsPaths(archive: Archive) {
  return allPages(archive)
    .filter(({ number }) => number > 1)
    .map((page) => ({ params: { id: page.id, number: `${page.number}` }, props: page }));
}

function allPages(archive: Archive): ConnectionsPage[] {
  return archive.entities.flatMap((entity) => {
    const { length } = listedConnections(archive, entity);
    return length === 0 ? [] : pageNumbers(length, namesOfPage).map((number) => ({ id: entity.id, number }));
  });
}

export const connectionsRoute: Route<ConnectionsPage, ConnectionsView> = {
  paths: connectionsPaths,
  view: connectionsView,
};

export const moreConnectionsRoute: Route<ConnectionsPage, ConnectionsView> = {
  paths: moreConnectionsPaths,
  view: connectionsView,
};
