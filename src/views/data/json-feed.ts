import type { Archive } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import type { Route } from '../../shared/base/route.ts';
import { jsonFeedUrl, type Urls } from '../../shared/base/urls.ts';
import { entityPlaces, topicPlaces } from '../pages/record-places.ts';
import {
  archiveFeedFacts,
  correctionsFeedFacts,
  entityFeedFacts,
  type FeedFacts,
  topicFeedFacts,
} from './feed-facts.ts';

/** Writes the JSON Feed of the whole archive. */
export function archiveJsonFeed(archive: Archive, urls: Urls): string {
  return jsonFeed(archive, urls, archiveFeedFacts(archive, urls));
}

/** Writes a JSON Feed with the contents of the Atom feed. @see https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(archive: Archive, urls: Urls, { title, subtitle, page, entries }: FeedFacts): string {
  const { site } = archive;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: urls.absolute(page),
    feed_url: urls.absolute(jsonFeedUrl(page)),
    description: subtitle,
    icon: urls.absolute(urls.file('apple-touch-icon.png')),
    favicon: urls.absolute(urls.file('favicon.ico')),
    authors: [{ name: site.publisher ?? site.title }],
    language: site.language,
    items: entries.map(({ url, title, summary, published, updated, authors, topics, language }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: published,
      date_modified: updated,
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      ...(topics.length > 0 && { tags: topics.map(({ label }) => label) }),
      language,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The JSON Feed of corrections and removals. */
export const correctionsJsonFeedRoute: Route<undefined, string> = {
  paths: () => [{ params: {}, props: undefined }],
  view: (archive, urls) => jsonFeed(archive, urls, correctionsFeedFacts(archive, urls)),
};

export const entityJsonFeedRoute: Route<{ readonly id: EntityId }, string> = {
  paths: entityPlaces,
  view: (archive, urls, { id }) => jsonFeed(archive, urls, entityFeedFacts(archive, urls, id)),
};

export const topicJsonFeedRoute: Route<{ readonly id: TopicId }, string> = {
  paths: topicPlaces,
  view: (archive, urls, { id }) => jsonFeed(archive, urls, topicFeedFacts(archive, urls, id)),
};
