import type { Archive } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { xmlDocument, xmlText } from './xml.ts';
import { entityPlaces, topicPlaces } from '../pages/record-places.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import {
  archiveFeedFacts,
  correctionsFeedFacts,
  entityFeedFacts,
  type FeedEntry,
  type FeedFacts,
  topicFeedFacts,
} from './feed-facts.ts';
import { releaseFeedFacts } from './releases.ts';

/** Writes the Atom feed of the whole archive. */
export function archiveFeed(archive: Archive, urls: Urls): string {
  return atomFeed(archive, urls, archiveFeedFacts(archive, urls));
}

/** Writes the feed of the publications of the archive. */
export function releaseFeed(archive: Archive, urls: Urls): string {
  return atomFeed(archive, urls, releaseFeedFacts(archive, urls));
}

/**
 * Writes an Atom feed. `dc:date` can express a date that is only a year or a month. Browsers show it by its
 * style sheet, with links in XHTML, which feed readers ignore.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
function atomFeed(
  archive: Archive,
  urls: Urls,
  { title, subtitle, page, updated, entries }: FeedFacts,
): string {
  const { site } = archive;
  const { pages } = wordsOf(site);
  return xmlDocument(
    {
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@xmlns:h': 'http://www.w3.org/1999/xhtml',
        '@xml:lang': site.language,
        id: urls.absolute(page),
        title: xmlText(title),
        ...(subtitle && { subtitle: xmlText(subtitle) }),
        updated,
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': urls.absolute(urls.feed(page)) },
          { '@rel': 'alternate', '@type': 'text/html', '@href': urls.absolute(page) },
        ],
        author: { name: xmlText(site.publisher ?? site.title) },
        ...(site.rights && { rights: xmlText(site.rights) }),
        'h:p': [
          xmlText(pages.feedNote),
          { 'h:a': { '@href': urls.absolute(page), '#text': xmlText(pages.feedPage) } },
        ],
        entry: entries.map((entry) => atomEntry(urls, entry)),
      },
    },
    urls.file('feed.css'),
  );
}

function atomEntry(urls: Urls, entry: FeedEntry): object {
  const { url, title, language, published, updated, date, dateText, authors, summary, rights, topics } =
    entry;
  return {
    '@xml:lang': language,
    id: url,
    title: xmlText(title),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': url },
    ...(published && { published }),
    updated,
    ...(date && { 'dc:date': date }),
    author: authors.map((name) => ({ name: xmlText(name) })),
    ...(summary && { summary: xmlText(summary) }),
    ...(rights && { rights: xmlText(rights) }),
    category: topics.map(({ id, label }) => ({
      '@term': id,
      '@label': xmlText(label),
      '@scheme': urls.absolute(urls.topics()),
    })),
    'h:a': { '@href': url, '#text': xmlText(title) },
    'h:small': xmlText(dateText),
  };
}

/** The feed of corrections and removals. */
export const correctionsFeedRoute: Route<undefined, string> = {
  paths: () => [{ params: {}, props: undefined }],
  view: (archive, urls) => atomFeed(archive, urls, correctionsFeedFacts(archive, urls)),
};

export const entityFeedRoute: Route<{ readonly id: EntityId }, string> = {
  paths: entityPlaces,
  view: (archive, urls, { id }) => atomFeed(archive, urls, entityFeedFacts(archive, urls, id)),
};

export const topicFeedRoute: Route<{ readonly id: TopicId }, string> = {
  paths: topicPlaces,
  view: (archive, urls, { id }) => atomFeed(archive, urls, topicFeedFacts(archive, urls, id)),
};
