import type { Archive } from '../../archive/archive.ts';
import { type Release, type ReleaseChange, releaseChanges } from '../../schema/releases.ts';
import { isolate } from '../../shared/base/bidi.ts';
import type { DateText, Link } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { dateText, textOnly } from '../meta/date-text.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import type { FeedFacts } from './feed-facts.ts';

/** The name of the feed of releases, in `/data/`. */
export const releaseFeedName = 'feed.xml';

const shownOnPage = 10;
const shownInFeed = 50;
const shownArticles = 100;

/** The publications of the archive, as a part of the page of data files. */
export interface ReleasesView {
  readonly title: string;
  readonly note: string;
  readonly feed: Link;
  /** Newest first. */
  readonly releases: readonly ReleaseView[];
  /** "12 earlier releases are in the feed"; undefined if all are shown. */
  readonly earlier?: string;
  /** "Digest" */
  readonly digest: string;
}

interface ReleaseView {
  /** An id within the page. */
  readonly id: string;
  readonly day: DateText;
  /** "Backfile 0.2.0" */
  readonly program: string;
  /** "3 articles added", and those of them that the archive still lists. */
  readonly changes: readonly {
    readonly text: string;
    readonly articles: readonly Link[];
    readonly more?: string;
  }[];
  readonly digest: string;
}

/** Returns the releases of an archive; undefined if it has none. */
export function releasesView(archive: Archive, urls: Urls): ReleasesView | undefined {
  const { releases } = archive;
  if (releases.length === 0) return undefined;
  const words = wordsOf(archive.site);
  const texts = words.data.releases;
  const earlier = releases.length - shownOnPage;
  return {
    title: texts.title,
    note: texts.note,
    feed: { text: texts.feed, href: urls.data(releaseFeedName) },
    releases: newest(releases, shownOnPage).map((release) => releaseView(archive, urls, release, words)),
    ...(earlier > 0 && { earlier: texts.earlier(earlier) }),
    digest: texts.digest,
  };
}

/** Returns the feed of releases. */
export function releaseFeedFacts(archive: Archive, urls: Urls): FeedFacts {
  const { site, releases } = archive;
  const words = wordsOf(site);
  const page = urls.data();
  const entries = newest(releases, shownInFeed).map((release) => {
    const { id, day, program, changes, digest } = releaseView(archive, urls, release, words);
    const lines = changes.map(({ text, articles }) =>
      [text, ...articles.map((article) => urls.absolute(article.href))].join('\n'),
    );
    return {
      url: `${urls.absolute(page)}#${id}`,
      title: day.text,
      language: site.language,
      published: instantOf(release),
      updated: instantOf(release),
      date: release.day.edtf,
      dateText: day.text,
      authors: [site.publisher ?? site.title],
      summary: [...lines, program, `SHA-256: ${digest}`].join('\n'),
      topics: [],
    };
  });
  return {
    title: words.data.releases.feedTitle(isolate(site.title)),
    page,
    updated: entries[0]?.updated ?? '1970-01-01T00:00:00Z',
    entries,
  };
}

function newest(releases: readonly Release[], count: number): (Release & { readonly number: number })[] {
  return releases
    .map((release, index) => ({ ...release, number: index + 1 }))
    .slice(-count)
    .toReversed();
}

function releaseView(
  archive: Archive,
  urls: Urls,
  release: Release & { readonly number: number },
  words: Words,
): ReleaseView {
  const { day, program, removed = 0, withheld = 0, compared, digest, number } = release;
  const texts = words.data.releases;
  const counted = releaseChanges.flatMap((change) => changeView(archive, urls, release, change, words) ?? []);
  const others = [
    ...(removed > 0 ? [texts.removed(removed)] : []),
    ...(withheld > 0 ? [texts.withheld(withheld)] : []),
    ...(compared === false ? [texts.uncompared] : []),
  ].map((text) => ({ text, articles: [] }));
  const changes = [...counted, ...others];
  return {
    id: `release-${number}`,
    day: textOnly(dateText(day, words)),
    program: texts.program(program),
    changes: changes.length > 0 ? changes : [{ text: texts.unchanged, articles: [] }],
    digest,
  };
}

function changeView(archive: Archive, urls: Urls, release: Release, change: ReleaseChange, words: Words) {
  const { count, articles: ids } = release[change] ?? { count: 0, articles: [] };
  if (count === 0) return undefined;
  // What was listed then may be no longer.
  const articles = ids.flatMap((id): Link[] => {
    const article = archive.article.get(id);
    return article ? [{ text: article.data.title, href: urls.article(id) }] : [];
  });
  const shown = articles.slice(0, shownArticles);
  return {
    text: words.data.releases.counts[change](count),
    articles: shown,
    ...(shown.length > 0 && count > shown.length && { more: words.data.releases.more(count - shown.length) }),
  };
}

function instantOf({ day }: Release): string {
  return `${day.earliest}T00:00:00Z`;
}
