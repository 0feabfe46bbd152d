import type { Archive } from '../../archive/archive.ts';
import { type PageKind, type PageKindRow, pageKinds } from '../../schema/page-kinds.ts';
import { pathOfPage, type Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { articleRoute } from './article-route.ts';
import { changesRoute } from './changes.ts';
import { connectionsRoute, moreConnectionsRoute } from './connections.ts';
import { correctionsRoute } from './corrections.ts';
import { dayIndexRoute } from './day-index.ts';
import { entityListRoute, entityRoute } from './entity.ts';
import { issueRoute } from './issue.ts';
import { kindLetterRoute, kindRoute, letterRoute } from './entity-index.ts';
import { mapRoute } from './map.ts';
import { networkRoute } from './network.ts';
import { onThisDayRoute } from './on-this-day.ts';
import { pageRoute } from './page.ts';
import { pairRoute } from './pair.ts';
import { paperRoute, paperYearRoute } from './paper.ts';
import { papersRoute } from './papers.ts';
import { periodRoute } from './period.ts';
import { fileAddresses } from './record-places.ts';
import { redirectPaths } from './redirect.ts';
import { revisionRoute } from './revision.ts';
import { seriesRoute } from './series.ts';
import { timelineRoute } from './timeline.ts';
import { topicListRoute, topicRoute } from './topic.ts';
import { undatedRoute } from './undated.ts';

type Pattern = (typeof pageKinds)[PageKind]['routes'][number];
/** The patterns of pages that not every archive has. */
type VaryingPattern = Extract<Pattern, `${string}[${string}`>;
type Paths = Pick<Route<unknown, unknown>, 'paths'>;

const varyingPages: Readonly<Record<VaryingPattern, Paths>> = {
  '[...path]': { paths: redirectPaths },
  '[kind]/index': kindRoute,
  '[kind]/index/[...list]': kindLetterRoute,
  '[page]': pageRoute,
  '[year]/[...rest]': periodRoute,
  '[year]/[month]/[day]/a-z': dayIndexRoute,
  'articles/[id]': articleRoute,
  'articles/[id]/revisions/[digest]': revisionRoute,
  'corrections/[...rest]': correctionsRoute,
  'entities/[id]/[...list]': entityListRoute,
  'entities/[id]/index': entityRoute,
  'entities/[id]/with/[...other]': pairRoute,
  'entities/[id]/with/index': connectionsRoute,
  'entities/[id]/with/page/[number]': moreConnectionsRoute,
  'entities/changes/[...rest]': changesRoute,
  'entities/index/[...list]': letterRoute,
  'issues/[...rest]': papersRoute,
  'issues/[paper]/[issue]': issueRoute,
  'issues/[paper]/[...year]': paperYearRoute,
  'issues/[paper]/index': paperRoute,
  'map/[...rest]': mapRoute,
  'network/[...rest]': networkRoute,
  'on-this-day/[day]/[...rest]': onThisDayRoute,
  'timeline/[...rest]': timelineRoute,
  'topics/[id]/[...list]': topicListRoute,
  'topics/[id]/index': topicRoute,
  'series/[id]/[...rest]': seriesRoute,
  'undated/[...rest]': undatedRoute,
};

/**
 * Returns the addresses of the pages that this archive has and others may not, below the base and encoded: `/articles/letter/`.
 * Those that every archive has, such as `/search/`, and those that stand for removed ones are not among them; of the files beside
 * a page, one stands for all.
 */
export function pageAddresses(archive: Archive, urls: Urls): string[] {
  const pages = Object.entries<Paths>(varyingPages).flatMap(([pattern, { paths }]) =>
    paths(archive, urls).map(({ params }) =>
      addressAt(pathOfPage(pattern.replace(/(?:^|\/)index$/, ''), params)),
    ),
  );
  return [...pages, ...fileAddresses(archive)];
}

/** The addresses of the pages that every archive has. */
export const fixedAddresses: readonly string[] = Object.values<PageKindRow>(pageKinds)
  .flatMap(({ routes }) => routes)
  .filter((route) => !route.includes('[') && route !== '404')
  .map((route) => addressAt(route.replace(/(?:^|\/)index$/, '')));

/** Returns the address of a path in the file system: `articles/letter`. */
function addressAt(path: string): string {
  return path === '' ? '/' : encodeURI(`/${path}/`);
}
