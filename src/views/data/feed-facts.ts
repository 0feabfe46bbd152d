import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { dayOf, type EdtfDate, parseDate, yearOf } from '../../schema/date.ts';
import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import { basis, fact } from '../../shared/base/fact.ts';
import { firstInstant, laterInstant } from '../meta/instant.ts';
import { isolate } from '../../shared/base/bidi.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { changedLanguage, changeHref, changeText, changeTitle } from '../pages/corrections.ts';
import { publicChanges } from '../meta/public-changes.ts';
import { bylineNames } from '../meta/byline.ts';
import { lastChanged } from '../meta/last-changed.ts';
import { leadOfText } from '../meta/lead-of-text.ts';
import { textNote } from '../meta/text-note.ts';
import { machineDate } from '../meta/date-text.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

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

/** The ids of the articles of a feed, newest first: by arrival, or else by their own date. @param subject `entity/acme`, or none */
const newestIds = fact('newest articles of feeds', (archive, subject): readonly ArticleId[] => {
  const arrivals = arrivalTable(archive);
  return (articlesOf(archive, subject) ?? [])
    .flatMap(({ id, data }) => {
      const day = arrivals.get(id) ?? (yearOf(data.date) === undefined ? undefined : data.date.earliest);
      return day === undefined ? [] : [{ id, day }];
    })
    .toReversed()
    .toSorted((a, b) => compareText(b.day, a.day))
    .slice(0, newest)
    .map(({ id }) => id);
});

const arrivalTable = basis('arrivals', (archive) => new Map(archive.arrivals));

function articlesOf(archive: Archive, subject: string): readonly Article[] | undefined {
  const [folder, id] = subject.split('/');
  if (folder === 'entity') return archive.entity.get(id as EntityId)?.articles;
  if (folder === 'topic') return archive.topic.get(id as TopicId)?.articles;
  return archive.articles;
}

/** Returns the feed of the whole archive. */
export function archiveFeedFacts(archive: Archive, urls: Urls): FeedFacts {
  const { title, description } = archive.site;
  return feedFacts(archive, urls, { title, subtitle: description, page: urls.home() }, '');
}

/** Returns the feed of an entity; of one that is absent at present, an empty one. */
export function entityFeedFacts(archive: Archive, urls: Urls, id: EntityId): FeedFacts {
  const data = archive.entity.get(id)?.data;
  const page = urls.entity(id);
  return feedFacts(archive, urls, { ...titlesOf(archive, data?.name, data), page }, `entity/${id}`);
}

/** Returns the same of a topic. */
export function topicFeedFacts(archive: Archive, urls: Urls, id: TopicId): FeedFacts {
  const data = archive.topic.get(id)?.data;
  const page = urls.topic(id);
  return feedFacts(archive, urls, { ...titlesOf(archive, data?.label, data), page }, `topic/${id}`);
}

function titlesOf(
  { site }: Archive,
  name: string | undefined,
  data: { readonly description?: string } | undefined,
): Pick<FeedFacts, 'title' | 'subtitle'> {
  const title = isolate(name ?? wordsOf(site).pages.absent);
  return { title: `${title} · ${isolate(site.title)}`, subtitle: data?.description };
}

/** Returns the feed of the newest 50 corrections and removals. */
export function correctionsFeedFacts(archive: Archive, urls: Urls): FeedFacts {
  const words = wordsOf(archive.site);
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
 * Returns a feed of the newest 50 articles. Their ids are their addresses. What is new in an archive is what arrived: an
 * article is dated by the day on which it was first published here; where that is not known, by its own date, converted to
 * the first instant that it can mean (see instant.ts), and without a year it is omitted.
 */
function feedFacts(
  archive: Archive,
  urls: Urls,
  facts: Pick<FeedFacts, 'title' | 'subtitle' | 'page'>,
  subject: string,
): FeedFacts {
  const shown = newestIds(archive, subject).map((id) => archive.article.get(id)!);
  // A feed without entries needs a date, too: that of the archive.
  const dated = shown.length > 0 ? shown : archive.articles;
  return {
    ...facts,
    updated: dated.map((article) => updatedOf(archive, article)).reduce(laterInstant, undefined) ?? noDate,
    entries: shown.map((article) => entryOf(archive, urls, article)),
  };
}

function entryOf(archive: Archive, urls: Urls, article: Article): FeedEntry {
  const { id, data, language } = article;
  const words = wordsOf(archive.site);
  const date = machineDate(data.date);
  const arrival = arrivalOf(archive, article);
  // Programs show one date, so that an article’s own is in words where it is another.
  const isDated = arrival === undefined ? date !== undefined : dayOf(data.date) === arrival.earliest;
  const notes = [isDated ? undefined : words.date(data.date), textNote(archive, article)].filter(Boolean);
  const text = data.standfirst ?? leadOfText(article);
  return {
    url: urls.absolute(urls.article(id)),
    title: data.title,
    language,
    published: arrival && !isDated ? firstInstant(arrival) : dayOf(data.date) && firstInstant(data.date),
    updated: updatedOf(archive, article) ?? noDate,
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

function updatedOf(archive: Archive, article: Article): string | undefined {
  const date = lastChanged(article, arrivalOf(archive, article));
  return date && firstInstant(date);
}

function arrivalOf({ arrivals }: Archive, { id }: Article): EdtfDate | undefined {
  const day = arrivals.get(id);
  return day === undefined ? undefined : parseDate(day);
}
