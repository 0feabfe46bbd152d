import type { Archive, Article, Entity, Topic } from '../../archive/archive.ts';
import { dayOf, yearOf } from '../../schema/date.ts';
import { firstInstant, laterInstant } from '../base/instant.ts';
import { isolate } from '../base/bidi.ts';
import type { Urls } from '../base/urls.ts';
import { changedLanguage, changeHref, changeText, changeTitle } from '../pages/corrections.ts';
import { publicChanges } from '../meta/public-changes.ts';
import { bylineNames } from '../meta/byline.ts';
import { lastChanged } from '../meta/last-changed.ts';
import { leadOfText } from '../meta/lead-of-text.ts';
import { textNote } from '../meta/text-note.ts';
import { machineDate } from '../words/date-text.ts';
import { wordsOf } from '../words/words-of.ts';

const newest = 50;
/** The date of a feed if no article has a year. */
const noDate = '1970-01-01T00:00:00Z';

/** The contents of a feed, in any format. */
export interface FeedFacts {
  readonly title: string;
  readonly subtitle?: string;
  /** The path of the page of the feed. */
  readonly page: string;
  /** When anything in it last changed, as an instant. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** An article in a feed. */
export interface FeedEntry {
  /** Its absolute address. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** As an instant, only if the day is known. */
  readonly published?: string;
  readonly updated: string;
  /** Undefined if less precise than a year. */
  readonly date?: string;
  /** In the form for readers. */
  readonly dateText: string;
  readonly authors: readonly string[];
  /**
   * Its standfirst or its beginning; in brackets, a vague date and a note if the text is not the original.
   */
  readonly summary: string;
  readonly rights?: string;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

/** Returns the feed of the whole archive. */
export function archiveFeedFacts(archive: Archive, urls: Urls): FeedFacts {
  const { title, description } = archive.site;
  return feedFacts(archive, urls, {
    title,
    subtitle: description,
    page: urls.home(),
    articles: archive.articles,
  });
}

export function entityFeedFacts(archive: Archive, urls: Urls, { id, data, articles }: Entity): FeedFacts {
  const title = `${isolate(data.name)} · ${isolate(archive.site.title)}`;
  return feedFacts(archive, urls, { title, subtitle: data.description, page: urls.entity(id), articles });
}

export function topicFeedFacts(archive: Archive, urls: Urls, { id, data, articles }: Topic): FeedFacts {
  const title = `${isolate(data.label)} · ${isolate(archive.site.title)}`;
  return feedFacts(archive, urls, { title, subtitle: data.description, page: urls.topic(id), articles });
}

/** Returns the feed of the newest 50 corrections and removals. */
export function correctionsFeedFacts(archive: Archive, urls: Urls): FeedFacts {
  const words = wordsOf(archive.site.language);
  const shown = publicChanges(archive)
    .filter(({ date }) => yearOf(date))
    .slice(0, newest);
  const entries = shown.map((change): FeedEntry => {
    const day = firstInstant(change.date) ?? noDate;
    return {
      url: urls.absolute(changeHref(urls, change)),
      title: changeTitle(archive, change),
      language: changedLanguage(archive, change.article),
      published: dayOf(change.date) && day,
      updated: day,
      date: machineDate(change.date),
      dateText: words.sentenceCase(words.date(change.date)),
      authors: [],
      summary: changeText(archive, change),
      topics: [],
    };
  });
  return {
    title: `${words.corrections.list} · ${isolate(archive.site.title)}`,
    subtitle: words.corrections.description,
    page: urls.corrections(),
    updated: entries.map(({ updated }) => updated).reduce(laterInstant, undefined) ?? noDate,
    entries,
  };
}

/**
 * Returns a feed of the newest 50 articles. Their ids are their addresses, and their dates are those of the
 * content, converted to the first instant that they can mean (see instant.ts); articles without a year are
 * omitted.
 */
function feedFacts(
  archive: Archive,
  urls: Urls,
  {
    articles,
    ...facts
  }: Pick<FeedFacts, 'title' | 'subtitle' | 'page'> & { readonly articles: readonly Article[] },
): FeedFacts {
  const shown = articles
    .filter(({ data }) => yearOf(data.date))
    .slice(-newest)
    .toReversed();
  // A feed without entries needs a date, too: that of the archive.
  const dated = shown.length > 0 ? shown : archive.articles;
  return {
    ...facts,
    updated: dated.map(updatedOf).reduce(laterInstant, undefined) ?? noDate,
    entries: shown.map((article) => entryOf(archive, urls, article)),
  };
}

function entryOf(archive: Archive, urls: Urls, article: Article): FeedEntry {
  const { id, data, language } = article;
  const words = wordsOf(archive.site.language);
  const date = machineDate(data.date);
  const notes = [date ? undefined : words.date(data.date), textNote(archive, article)].filter(Boolean);
  const text = data.standfirst ?? leadOfText(article);
  return {
    url: urls.absolute(urls.article(id)),
    title: data.title,
    language,
    published: dayOf(data.date) && firstInstant(data.date),
    updated: updatedOf(article) ?? noDate,
    date,
    dateText: words.sentenceCase(words.date(data.date)),
    authors: bylineNames(archive, article),
    summary: [text, ...notes.map((note) => `[${note}]`)].filter(Boolean).join(' '),
    rights: data.rights,
    topics: data.topics.flatMap((topic) => {
      const record = archive.topic.get(topic);
      return record ? [{ id: topic, label: record.data.label }] : [];
    }),
  };
}

function updatedOf(article: Article): string | undefined {
  const date = lastChanged(article);
  return date && firstInstant(date);
}
