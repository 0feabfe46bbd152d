import type { Archive, Article, Entity, Topic } from '../../archive/archive.ts';
import { dayOf, yearOf } from '../../schema/date.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { isolate } from '../base/bidi.ts';
import { bylineNames } from '../meta/byline.ts';
import { entityPaths } from '../pages/entity.ts';
import { firstInstant, laterInstant } from '../base/instant.ts';
import { lastChanged } from '../meta/last-changed.ts';
import { leadOfText } from '../meta/lead-of-text.ts';
import type { Route } from '../base/route.ts';
import { machineDate } from '../words/date-text.ts';
import { textNote } from '../meta/text-note.ts';
import { topicPaths } from '../pages/topic.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';
import { xmlDocument, xmlText } from '../base/xml.ts';

const newest = 50;
/** Of an archive without articles. */
const noDate = '1970-01-01T00:00:00Z';

interface FeedFacts {
  readonly title: string;
  readonly subtitle?: string;
  /** The path of the page that it is the feed of. */
  readonly page: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
}

/** The feed of the whole archive. */
export function archiveFeed(archive: Archive, urls: Urls): string {
  const { title, description } = archive.site;
  return feed(archive, urls, { title, subtitle: description, page: urls.home(), articles: archive.articles });
}

export function entityFeed(archive: Archive, urls: Urls, { id, data, articles }: Entity): string {
  const title = `${isolate(data.name)} · ${isolate(archive.site.title)}`;
  return feed(archive, urls, { title, subtitle: data.description, page: urls.entity(id), articles });
}

export function topicFeed(archive: Archive, urls: Urls, { id, data, articles }: Topic): string {
  const title = `${isolate(data.label)} · ${isolate(archive.site.title)}`;
  return feed(archive, urls, { title, subtitle: data.description, page: urls.topic(id), articles });
}

/**
 * An Atom feed of the newest 50. Its ids are the articles' addresses, and its dates are those of the content: what
 * Atom wants as an instant is the first that a date can mean (see instant.ts), `published` stands only where the day is known,
 * `dc:date` says a date as vague as a year or a month, the summary one that is vaguer or uncertain, and what has no year is
 * in no feed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
function feed(archive: Archive, urls: Urls, { title, subtitle, page, articles }: FeedFacts): string {
  const { site } = archive;
  const entries = articles
    .filter(({ data }) => yearOf(data.date))
    .slice(-newest)
    .toReversed();
  // A feed without entries must have a date all the same: that of the archive.
  const dated = entries.length > 0 ? entries : archive.articles;
  const updated = dated.map(updatedOf).reduce(laterInstant, undefined);
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xml:lang': site.language,
      id: urls.absolute(page),
      title: xmlText(title),
      ...(subtitle && { subtitle: xmlText(subtitle) }),
      updated: updated ?? noDate,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': urls.absolute(urls.feed(page)) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': urls.absolute(page) },
      ],
      author: { name: xmlText(site.publisher ?? site.title) },
      ...(site.rights && { rights: xmlText(site.rights) }),
      entry: entries.map((article) => entry(archive, urls, article)),
    },
  });
}

function entry(archive: Archive, urls: Urls, article: Article): object {
  const { id, data, language } = article;
  const url = urls.absolute(urls.article(id));
  const words = wordsOf(archive.site.language);
  const date = machineDate(data.date);
  const notes = [date ? undefined : words.date(data.date), textNote(article, words)].filter(Boolean);
  const text = data.standfirst ?? leadOfText(article);
  const summary = [text, ...notes.map((note) => `[${note}]`)].filter(Boolean).join(' ');
  const topics = data.topics.flatMap((topic) => archive.topic.get(topic) ?? []);
  return {
    '@xml:lang': language,
    id: url,
    title: xmlText(data.title),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': url },
    ...(dayOf(data.date) && { published: firstInstant(data.date) }),
    updated: updatedOf(article) ?? noDate,
    ...(date && { 'dc:date': date }),
    author: bylineNames(archive, article).map((name) => ({ name: xmlText(name) })),
    ...(summary && { summary: xmlText(summary) }),
    ...(data.rights && { rights: xmlText(data.rights) }),
    category: topics.map((topic) => ({
      '@term': topic.id,
      '@label': xmlText(topic.data.label),
      '@scheme': urls.absolute(urls.topics()),
    })),
  };
}

function updatedOf(article: Article): string | undefined {
  const date = lastChanged(article);
  return date && firstInstant(date);
}

export const entityFeedRoute: Route<{ readonly id: EntityId }, string> = {
  paths: entityPaths,
  view: (archive, urls, { id }) => entityFeed(archive, urls, archive.entity.get(id)!),
};

export const topicFeedRoute: Route<{ readonly id: TopicId }, string> = {
  paths: topicPaths,
  view: (archive, urls, { id }) => topicFeed(archive, urls, archive.topic.get(id)!),
};
