import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { type ListedKind, type PageKindRow, pageKinds } from '../../schema/page-kinds.ts';
import type { pagePaths } from '../../schema/page-paths.ts';
import { changesNumbers } from '../pages/changes.ts';
import { connectionsPaths, moreConnectionsPaths } from '../pages/connections.ts';
import { correctionsPages } from '../pages/corrections.ts';
import { pageRoute } from '../pages/page.ts';
import { kindsOf } from '../frame/navigation.ts';
import { letterPaths } from '../pages/entity-index.ts';
import { entityListPaths } from '../pages/entity.ts';
import { connectionOf } from '../parts/evidence/evidence.ts';
import { lastmodOf } from '../meta/last-changed.ts';
import { networksOf } from '../parts/network/networks.ts';
import { onThisDayPaths } from '../pages/on-this-day.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { pairPaths } from '../pages/pair.ts';
import { periodPaths } from '../pages/period.ts';
import { articlesOfList } from '../parts/time/subject-pages.ts';
import { seriesPaths } from '../pages/series.ts';
import { seriesById } from '../parts/articles/series.ts';
import { timelinePaths } from '../pages/timeline.ts';
import { topicListPaths } from '../pages/topic.ts';
import { undatedPaths } from '../pages/undated.ts';
import type { Route } from '../../shared/base/route.ts';
import { topicsWithPage } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { xmlDocument } from './xml.ts';

/** The protocol’s limit for one file. */
const maxEntries = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * A page for search engines: its address, and the articles that determine when it changed; undefined if it
 * has no date.
 */
type ListedPage = readonly [path: string, articles?: readonly Article[]];

/** The kinds with a single page, whose address needs no argument. */
type SingleKind = {
  [Kind in ListedKind]: Parameters<(typeof pagePaths)[Kind]> extends [] ? Kind : never;
}[ListedKind];

/** The pages for search engines of each kind with several. */
const listedPages: Readonly<
  Record<Exclude<ListedKind, SingleKind>, (archive: Archive, urls: Urls) => readonly ListedPage[]>
> = {
  article: ({ articles }, urls) =>
    articles
      .filter(({ data }) => data.listing === 'listed')
      .map((article) => [urls.article(article.id), [article]]),
  date: (archive, urls) =>
    periodPaths(archive).map(({ props: { page } }) => [
      urls.date(page.key, page.number),
      archive.timeline.period.get(page.key)?.articles,
    ]),
  kind: (archive, urls) => kindsOf(archive).map((kind) => [urls.kind(kind), archive.articles]),
  topic: (archive, urls) => [
    ...topicsWithPage(archive).map(({ id, articles }): ListedPage => [urls.topic(id), articles]),
    ...topicListPaths(archive).map(({ props: { id, page } }): ListedPage => [
      urls.topic(id, page.key, page.number),
      articlesOfList(archive.topic.get(id)!, page.key),
    ]),
  ],
  entity: (archive, urls) => [
    ...archive.entities.map(({ id, articles }): ListedPage => [urls.entity(id), articles]),
    ...entityListPaths(archive).map(({ props: { id, page } }): ListedPage => [
      urls.entity(id, page.key, page.number),
      articlesOfList(archive.entity.get(id)!, page.key),
    ]),
  ],
  series: (archive, urls) =>
    seriesPaths(archive).map(({ props: { id, number } }) => [
      urls.series(id, number),
      seriesById(archive, id)?.articles.flatMap((one) => archive.article.get(one) ?? []),
    ]),
  letter: (archive, urls) =>
    [undefined, ...kindsOf(archive)].flatMap((kind) =>
      letterPaths(archive, kind).map(({ props: { page } }): ListedPage => [
        urls.letter(kind, page.letter, page.number),
        archive.articles,
      ]),
    ),
  pair: (archive, urls) =>
    pairPaths(archive).map(({ props: { page } }) => [
      urls.pair(page.a, page.b, page.number),
      connectionOf(archive.entity.get(page.a)!, page.b)?.articles,
    ]),
  connections: (archive, urls) =>
    [...connectionsPaths(archive), ...moreConnectionsPaths(archive)].map(({ props: { id, number } }) => [
      urls.connections(id, number),
      archive.entity.get(id)?.articles,
    ]),
  changes: (archive, urls) => changesNumbers(archive).map((number) => [urls.changes(number)]),
  timeline: (archive, urls) =>
    timelinePaths(archive).map(({ props: { key } }) => [
      urls.timeline(key),
      key ? archive.timeline.period.get(key)?.articles : archive.articles,
    ]),
  network: (archive, urls) => networksOf(archive).map((network) => [urls.network(network), network.articles]),
  onThisDay: (archive, urls) =>
    onThisDayPaths(archive).map(({ props: { page } }) => [
      urls.onThisDay(page.day, page.number),
      archive.timeline.calendar.get(page.day),
    ]),
  undated: (archive, urls) =>
    undatedPaths(archive).map(({ props }) => [urls.undated(props.number), archive.timeline.undated]),
  data: ({ articles }, urls) => [[urls.data(), articles]],
  corrections: (archive, urls) =>
    correctionsPages(archive).map(({ year, number }) => [urls.corrections(year, number)]),
  page: (archive, urls) => pageRoute.paths(archive, urls).map(({ props: { id } }) => [urls.page(id)]),
};

/** Returns the pages for search engines of the kinds with a single one, if the archive has it. */
function singlePages(archive: Archive, urls: Urls): ListedPage[] {
  return Object.entries<PageKindRow>(pageKinds)
    .filter(([kind, row]) => row.isListed && !(kind in listedPages) && (row.isAvailable?.(archive) ?? true))
    .map(([kind]) => [urls[kind as SingleKind](), archive.articles]);
}

/**
 * Returns all pages for search engines, by address, without tombstones, each with when its content last changed: `2018-06-19`, or
 * as much as is known.
 */
export const sitemapEntries = onceForBoth((archive: Archive, urls: Urls) =>
  [...singlePages(archive, urls), ...Object.values(listedPages).flatMap((pagesOf) => pagesOf(archive, urls))]
    .map(([path, articles = []]) => ({ loc: urls.absolute(path), lastmod: lastmodOf(archive, articles) }))
    .toSorted((a, b) => compareText(a.loc, b.loc)),
);

/** Returns the numbers of the sitemaps, from 1. */
export function sitemapNumbers(archive: Archive, urls: Urls): number[] {
  const count = Math.max(1, Math.ceil(sitemapEntries(archive, urls).length / maxEntries));
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemap(archive: Archive, urls: Urls, number: number): string {
  const entries = sitemapEntries(archive, urls).slice((number - 1) * maxEntries, number * maxEntries);
  return xmlDocument({
    urlset: {
      '@xmlns': namespace,
      url: entries.map(({ loc, lastmod }) => ({ loc, ...(lastmod && { lastmod }) })),
    },
  });
}

export function sitemapIndex(archive: Archive, urls: Urls): string {
  const lastmod = lastmodOf(archive, archive.articles);
  return xmlDocument({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: sitemapNumbers(archive, urls).map((number) => ({
        loc: urls.absolute(urls.file(`sitemap-${number}.xml`)),
        ...(lastmod && { lastmod }),
      })),
    },
  });
}

/** The sitemaps. */
export const sitemapRoute: Route<{ readonly n: number }, string> = {
  paths: (archive, urls) =>
    sitemapNumbers(archive, urls).map((n) => ({ params: { n: `${n}` }, props: { n } })),
  view: (archive, urls, { n }) => sitemap(archive, urls, n),
};
