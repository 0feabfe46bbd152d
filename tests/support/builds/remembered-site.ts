import type { Archive } from '../../../src/archive/archive.ts';
import { lookupKeys } from '../../../src/search/engine/lookup-key.ts';
import { foundForms } from '../../../src/search/words/stemmers.ts';
import { BuildMemory } from '../../../src/site/keep/build-memory.ts';
import type { KnownSite } from '../../../src/site/keep/memory-file.ts';
import { fileOf } from '../../../src/site/keep/page-file.ts';
import { measureText } from '../../../src/site/output/measure-text.ts';
import { onePage, type Route } from '../../../src/shared/base/route.ts';
import type { Urls } from '../../../src/shared/base/urls.ts';
import { dataFileRoute, dataView } from '../../../src/views/data/data.ts';
import { dayTable } from '../../../src/views/data/day-table.ts';
import { gapTable } from '../../../src/views/data/gap-table.ts';
import { archiveFeed } from '../../../src/views/data/feed.ts';
import { archiveJsonFeed } from '../../../src/views/data/json-feed.ts';
import { lookupRoute } from '../../../src/views/data/lookup-tables.ts';
import { articleSitemapIndex, sitemapIndex } from '../../../src/views/data/sitemap.ts';
import { checkView } from '../../../src/views/pages/check.ts';
import { calendarView } from '../../../src/views/pages/calendar.ts';
import { changesJson } from '../../../src/views/pages/changes.ts';
import { compareView } from '../../../src/views/pages/compare.ts';
import { datesView } from '../../../src/views/pages/dates.ts';
import { entityIndexView } from '../../../src/views/pages/entity-index.ts';
import { frontView } from '../../../src/views/pages/front.ts';
import { listSearchView } from '../../../src/views/pages/list-search.ts';
import { searchView } from '../../../src/views/pages/search.ts';
import { topicIndexView } from '../../../src/views/pages/topic-index.ts';
import type { TestArchive } from '../views.ts';

type AnyRoute = Route<unknown, unknown>;

const modules = import.meta.glob<Record<string, unknown>>('../../../src/views/**/*.ts', { eager: true });

/** Every route of the site, by a name that stands for its pattern. */
const routes: readonly (readonly [pattern: string, route: AnyRoute])[] = [
  ...Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .filter(
      (entry): entry is [string, AnyRoute] => entry[0].endsWith('Route') && typeof entry[1] === 'object',
    )
    .map(([name, route]) => [name, route] as const),
  ['lookup', lookupRoute(lookupKeys) as AnyRoute],
  ['data', dataFileRoute(measureText) as AnyRoute],
  ...Object.entries({
    front: frontView,
    compare: compareView,
    topics: topicIndexView,
    many: listSearchView,
    check: checkView,
    calendar: calendarView,
    dates: datesView,
    entities: (archive: Archive, urls: Urls) => entityIndexView(archive, urls, { number: 1 }),
    search: (archive: Archive, urls: Urls) => searchView(archive, urls, foundForms),
    dataIndex: (archive: Archive, urls: Urls) => dataView(archive, urls, measureText),
    feed: archiveFeed,
    jsonFeed: archiveJsonFeed,
    sitemapIndex,
    sitemapOfArticles: articleSitemapIndex,
    changes: changesJson,
    days: dayTable,
    gaps: gapTable,
  }).map(
    ([name, view]) =>
      [name, onePage<unknown, unknown>(view as (archive: Archive, urls: Urls) => unknown)] as const,
  ),
];

/** The pattern of a route of its own, with all parameters of any route, so that every page has a file of its own. */
const patternOf = (name: string) =>
  `/${name}/[id]/[kind]/[year]/[month]/[day]/[table]/[language]/[part]/[page]/[n]/[number]/[file]/[paper]/[issue]/[boxes]/[picture]/[...other]/[...list]/[...rest]/[...path]`;

/** What a build would do that knows what the last one knew. */
export interface RememberedSite {
  /** The files of all pages that it makes again. */
  readonly made: ReadonlySet<string>;
  readonly memory: BuildMemory;
  readonly known: KnownSite;
}

/** Makes the pages of an archive that must be made again. */
export function rememberSite({ archive, urls }: TestArchive, last?: KnownSite): RememberedSite {
  const memory = new BuildMemory(last, archive, urls, { versionOfPicture: () => '' });
  const made = new Set<string>();
  for (const [name, route] of routes) {
    for (const { file, path } of memory.dirtyPages(patternOf(name), route, () => true)) {
      memory.recordPage(file, () => route.view(archive, urls, path.props));
      made.add(file);
    }
  }
  return { made, memory, known: memory.toKnown() };
}

/** Returns the views of all pages as JSON, by file, without a memory. */
export function viewsOf({ archive, urls }: TestArchive): Map<string, string> {
  return new Map(
    routes.flatMap(([name, route]) =>
      route
        .paths(archive, urls)
        .map(
          ({ params, props }) =>
            [fileOf(patternOf(name), params), JSON.stringify(route.view(archive, urls, props))] as const,
        ),
    ),
  );
}
