import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../schema/date.ts';
import { changesNumbers } from '../pages/changes.ts';
import { companionsPaths, moreCompanionsPaths } from '../pages/companions.ts';
import { entityIndexKinds, letterPaths } from '../pages/entity-index.ts';
import { entityListPaths } from '../pages/entity.ts';
import { companionOf } from '../parts/evidence/evidence.ts';
import { lastmodOf } from '../meta/last-changed.ts';
import { networksOf } from '../parts/network/networks.ts';
import { onThisDayPaths } from '../pages/on-this-day.ts';
import { onceForBoth } from '../base/once.ts';
import { pairPaths } from '../pages/pair.ts';
import { periodPaths } from '../pages/period.ts';
import { articlesOfList } from '../parts/time/subject-list.ts';
import { timelinePaths } from '../pages/timeline.ts';
import { topicListPaths } from '../pages/topic.ts';
import { undatedPaths } from '../pages/undated.ts';
import type { Urls } from '../base/urls.ts';
import { xmlDocument } from '../base/xml.ts';

/** One page that search engines may show. */
export interface SitemapEntry {
  /** Absolute. */
  readonly loc: string;
  /** When its content last changed: `2018-06-19`, or as much as is known. */
  readonly lastmod?: string;
}

/** What the protocol allows in one file. */
const mostEntries = 50_000;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every page but tombstones, redirects, search and 404; by address. The keeper's own pages have no date to give. */
export const sitemapEntries = onceForBoth((archive: Archive, urls: Urls): readonly SitemapEntry[] => {
  const { articles, entities, topics, timeline, pages } = archive;
  const entries: SitemapEntry[] = [];
  const add = (path: string, changed: readonly Article[] = []) => {
    entries.push({ loc: urls.absolute(path), lastmod: lastmodOf(changed) });
  };
  add(urls.home(), articles);
  add(urls.data(), articles);
  for (const { record } of pages) add(urls.page(record.id));
  for (const article of articles) add(urls.article(article.id), [article]);
  for (const { props } of periodPaths(archive)) {
    add(urls.date(props.page.key, props.page.number), timeline.period.get(props.page.key)?.articles);
  }
  for (const { props } of timelinePaths(archive)) {
    add(urls.timeline(props.key), props.key ? timeline.period.get(props.key)?.articles : articles);
  }
  if (timeline.calendar.size > 0) add(urls.calendar(), articles);
  for (const { props } of onThisDayPaths(archive)) {
    add(urls.onThisDay(props.page.day, props.page.number), timeline.calendar.get(props.page.day));
  }
  for (const { props } of undatedPaths(archive)) add(urls.undated(props.number), timeline.undated);
  if (entities.length > 0) add(urls.entities(), articles);
  for (const number of changesNumbers(archive)) add(urls.changes(number));
  for (const kind of [undefined, ...entityIndexKinds(archive)]) {
    if (kind) add(urls.kind(kind), articles);
    for (const { props } of letterPaths(archive, kind)) {
      add(urls.letter(kind, props.page.letter, props.page.number), articles);
    }
  }
  for (const entity of entities) add(urls.entity(entity.id), entity.articles);
  for (const { props } of entityListPaths(archive)) {
    const { id, page } = props;
    add(urls.entity(id, page.key, page.number), articlesOfList(archive.entity.get(id)!, page.key));
  }
  for (const { props } of [...companionsPaths(archive), ...moreCompanionsPaths(archive)]) {
    add(urls.companions(props.id, props.number), archive.entity.get(props.id)?.articles);
  }
  for (const { props } of pairPaths(archive)) {
    const { a, b, number } = props.page;
    add(urls.pair(a, b, number), companionOf(archive.entity.get(a)!, b)?.articles);
  }
  for (const network of networksOf(archive)) add(urls.network(network), network.articles);
  if (topics.length > 0) add(urls.topics(), articles);
  for (const topic of topics) add(urls.topic(topic.id), topic.articles);
  for (const { props } of topicListPaths(archive)) {
    const { id, page } = props;
    add(urls.topic(id, page.key, page.number), articlesOfList(archive.topic.get(id)!, page.key));
  }
  return entries.toSorted((a, b) => compareText(a.loc, b.loc));
});

/** The numbers of the sitemaps, from 1. */
export function sitemapNumbers(archive: Archive, urls: Urls): number[] {
  const count = Math.max(1, Math.ceil(sitemapEntries(archive, urls).length / mostEntries));
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemap(archive: Archive, urls: Urls, number: number): string {
  const entries = sitemapEntries(archive, urls).slice((number - 1) * mostEntries, number * mostEntries);
  return xmlDocument({
    urlset: {
      '@xmlns': namespace,
      url: entries.map(({ loc, lastmod }) => ({ loc, ...(lastmod && { lastmod }) })),
    },
  });
}

export function sitemapIndex(archive: Archive, urls: Urls): string {
  const lastmod = lastmodOf(archive.articles);
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
