import type { Archive, Article } from '../../archive/archive.ts';
import type { PrintIssue } from '../../archive/print/print.ts';
import { compareText } from '../../text/compare-text.ts';
import { type ListedKind, type PageKindRow, pageKinds } from '../../schema/page-kinds.ts';
import type { pagePaths } from '../../schema/page-paths.ts';
import { changesNumbers } from '../pages/changes.ts';
import { connectionsPaths, moreConnectionsPaths } from '../pages/connections.ts';
import { correctionsPages } from '../pages/corrections.ts';
import { pageRoute } from '../pages/page.ts';
import { issueUrl } from '../parts/print/issue-text.ts';
import { kindsOf } from '../frame/navigation.ts';
import { letterPaths } from '../pages/entity-index.ts';
import { entityListPaths } from '../pages/entity.ts';
import { connectionOf } from '../parts/evidence/evidence.ts';
import { divideRows } from './divide-rows.ts';
import { lastmodOf } from '../meta/last-changed.ts';
import { networksOf } from '../parts/network/networks.ts';
import { onThisDayPaths } from '../pages/on-this-day.ts';
import { basisWithUrls, factWithUrls } from '../../shared/base/fact.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { pairPaths } from '../pages/pair.ts';
import { issuesOf, paperPaths, paperYearPaths } from '../pages/paper.ts';
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
import { xmlDocument, xmlText } from './xml.ts';

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
  paper: (archive, urls) =>
    [...paperPaths(archive), ...paperYearPaths(archive)].map(({ props: { id, year } }) => [
      urls.paper(id, year),
      issuesOf(archive.papers.get(id)!, year).flatMap((issue) => articlesOfIssue(archive, issue)),
    ]),
  issue: (archive, urls) =>
    archive.issues.map((issue) => [issueUrl(urls, issue), articlesOfIssue(archive, issue)]),
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

function articlesOfIssue(archive: Archive, { articles }: PrintIssue): Article[] {
  return articles.flatMap(({ article }) => archive.article.get(article) ?? []);
}

/** Returns the pages for search engines of the kinds with a single one, if the archive has it. */
function singlePages(archive: Archive, urls: Urls): ListedPage[] {
  return Object.entries<PageKindRow>(pageKinds)
    .filter(([kind, row]) => row.isListed && !(kind in listedPages) && (row.isAvailable?.(archive) ?? true))
    .map(([kind]) => [urls[kind as SingleKind](), archive.articles]);
}

/** A page in a sitemap. */
export interface SitemapEntry {
  readonly loc: string;
  /** When its content last changed, as far as is known: `2018-06-19`, `2018-06` or `2018`. */
  readonly lastmod?: string | undefined;
}

/** Returns all pages for search engines, without tombstones: the articles, and all others, each by address. */
const entriesOfBoth = onceForBoth((archive: Archive, urls: Urls) => {
  const { article, ...others } = listedPages;
  const entries = (pages: readonly ListedPage[]): SitemapEntry[] =>
    pages
      .map(([path, articles = []]) => ({ loc: urls.absolute(path), lastmod: lastmodOf(archive, articles) }))
      .toSorted((one, other) => compareText(one.loc, other.loc));
  return {
    articles: entries(article(archive, urls)),
    others: entries([
      ...singlePages(archive, urls),
      ...Object.values(others).flatMap((pagesOf) => pagesOf(archive, urls)),
    ]),
  };
});

/** Returns all pages for search engines. */
export function sitemapEntries(archive: Archive, urls: Urls): readonly SitemapEntry[] {
  const { articles, others } = entriesOfBoth(archive, urls);
  return [...articles, ...others];
}

/** About as many bytes as the elements of an entry have. */
const entryBytes = 80;
const articleParts = 'articles-';

/** The entries of each sitemap, by its name: `1`, `1kt9x2a`, `articles-1` … Those of articles are apart, for harvesters. */
const sitemaps = basisWithUrls('sitemaps', (archive, urls) => {
  const { articles, others } = entriesOfBoth(archive, urls);
  const divide = (entries: readonly SitemapEntry[], prefix: string) => {
    const byLoc = new Map(entries.map((entry) => [entry.loc, entry]));
    const rows = entries.map(({ loc }) => ({ key: loc, bytes: xmlText(loc).length + entryBytes }));
    return divideRows(rows).map(({ name, keys }): readonly [string, readonly SitemapEntry[]] => [
      prefix + name,
      keys.map((key) => byLoc.get(key)!),
    ]);
  };
  return new Map([...(articles.length > 0 ? divide(articles, articleParts) : []), ...divide(others, '')]);
});

const entriesOfSitemap = factWithUrls(
  'entries of a sitemap',
  (archive, urls, name) => sitemaps(archive, urls).get(name) ?? [],
);

/** The names of all sitemaps, with when the newest of their pages last changed. */
const listedSitemaps = factWithUrls('listed sitemaps', (archive, urls) =>
  [...sitemaps(archive, urls)].map(([name, entries]) => ({
    name,
    lastmod: entries
      .flatMap(({ lastmod }) => lastmod ?? [])
      .reduce<string | undefined>(
        (newest, day) => (newest === undefined || day > newest ? day : newest),
        undefined,
      ),
  })),
);

/** Returns the names of the sitemaps, with which `sitemap-[n].xml` is made. */
export function sitemapNames(archive: Archive, urls: Urls): string[] {
  return listedSitemaps(archive, urls).map(({ name }) => name);
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemap(archive: Archive, urls: Urls, name: string): string {
  return xmlDocument({
    urlset: {
      '@xmlns': namespace,
      url: entriesOfSitemap(archive, urls, name).map(({ loc, lastmod }) => ({
        loc,
        ...(lastmod && { lastmod }),
      })),
    },
  });
}

/** Returns the index of all sitemaps. */
export function sitemapIndex(archive: Archive, urls: Urls): string {
  return indexOf(urls, listedSitemaps(archive, urls));
}

/** Returns the index of the sitemaps of articles, one entry each and nothing else. */
export function articleSitemapIndex(archive: Archive, urls: Urls): string {
  return indexOf(
    urls,
    listedSitemaps(archive, urls).filter(({ name }) => name.startsWith(articleParts)),
  );
}

function indexOf(urls: Urls, sitemapsIn: ReturnType<typeof listedSitemaps>): string {
  return xmlDocument({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: sitemapsIn.map(({ name, lastmod }) => ({
        loc: urls.absolute(urls.file(`sitemap-${name}.xml`)),
        ...(lastmod && { lastmod }),
      })),
    },
  });
}

/** The sitemaps. */
export const sitemapRoute: Route<{ readonly n: string }, string> = {
  paths: (archive, urls) => sitemapNames(archive, urls).map((n) => ({ params: { n }, props: { n } })),
  view: (archive, urls, { n }) => sitemap(archive, urls, n),
};
