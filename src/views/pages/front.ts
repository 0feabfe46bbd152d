import type { Archive } from '../../archive/archive.ts';
import { yearOf } from '../../schema/date.ts';
import type { ArticleItem } from '../parts/articles/article-item.ts';
import { storyItems } from '../parts/articles/article-groups.ts';
import { newestFirst } from '../parts/articles/reading-order.ts';
import { type BarsView, makeBars } from '../parts/time/bars.ts';
import { hasNetwork } from '../../schema/page-kinds.ts';
import type { EntityGroup } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { webSite } from '../meta/json-ld.ts';
import type { Link } from '../base/link.ts';
import { mostMentioned, maxNamesPerKind } from '../parts/names/most-mentioned.ts';
import { datedRange } from '../parts/time/dated-range.ts';
import { mentioning } from '../parts/names/mentioning.ts';
import { type CalendarDay, calendarDays } from './on-this-day.ts';
import { topicTree, type TopicNode } from './topic-index.ts';
import type { Urls } from '../base/urls.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';

/** The front page of the archive. */
export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  /** "1 article, of 19 June 2018, mentioning 21 people, organizations, places, products and projects." */
  readonly summary: string;
  readonly bars: BarsView;
  /** "Timeline: the news by year"; undefined if no article has a year. */
  readonly timeline?: Link;
  /** "Network: who is mentioned with whom"; undefined if the archive has no network. */
  readonly network?: Link;
  /** The newest 10 articles. */
  readonly latest: readonly ArticleItem[];
  /** "All articles from 2018", linked to the newest year. */
  readonly latestMore?: Link;
  readonly onThisDay: OnThisDayLinks;
  /** The most mentioned, by kind. */
  readonly mostMentioned: readonly EntityGroup[];
  /** The broadest topics with the most articles, and the topics directly below them. */
  readonly topics: readonly TopicNode[];
  /** "All 86 topics", if not all are shown. */
  readonly topicsMore?: Link;
}

/**
 * The data from which the browser links to today’s calendar day; without JavaScript, the link leads to the
 * calendar.
 */
export interface OnThisDayLinks {
  readonly calendar: Link;
  /** The archive’s time zone, which determines what "today" is. */
  readonly timeZone: string;
  /** All calendar days with articles, from 1 January. */
  readonly days: readonly CalendarDay[];
}

const maxLatest = 10;
const maxTopics = 24;

/** Builds the front page. */
export function frontView(archive: Archive, urls: Urls): FrontView {
  const { site, articles, timeline } = archive;
  const words = wordsOf(site.language);
  const newestYear = timeline.years.at(-1);
  const description = site.description;
  const tree = topicTree(archive, urls);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.home(),
      description,
      jsonLd: [webSite(archive, urls)],
    }),
    title: site.title,
    description,
    summary: summaryOf(archive, words),
    bars: makeBars(articles, words, {
      hrefOf: (key, members) => {
        if (/^[\d-]+$/.test(key)) return urls.date(key);
        const first = members.map(({ data }) => yearOf(data.date)).find((year) => year !== undefined);
        return first ? urls.date(first) : urls.undated();
      },
    }),
    timeline: timeline.years.length > 0 ? { text: words.timeline.link, href: urls.timeline() } : undefined,
    network: hasNetwork(archive) ? { text: words.network.link, href: urls.network() } : undefined,
    latest: storyItems(archive, urls, newestFirst(articles).slice(0, maxLatest)),
    latestMore:
      newestYear && articles.length > maxLatest
        ? { text: words.allOf(words.period(newestYear.key)), href: urls.date(newestYear.key) }
        : undefined,
    onThisDay: {
      calendar: { text: words.pages.calendarLink, href: urls.calendar() },
      timeZone: site.timeZone,
      // With few articles, all are among the latest anyway.
      days: articles.length > maxLatest ? calendarDays(archive, urls) : [],
    },
    mostMentioned: mostMentioned(archive, urls, articles, maxNamesPerKind(articles)),
    topics: tree.slice(0, maxTopics).map((node) => ({
      ...node,
      narrower: node.narrower.map((below) => ({ ...below, narrower: [] })),
    })),
    topicsMore:
      tree.length > maxTopics
        ? { text: words.pages.allTopics(archive.topics.length), href: urls.topics() }
        : undefined,
  };
}

/** Returns a summary such as "1 article, of 19 June 2018, mentioning 21 people and organizations.". */
function summaryOf(archive: Archive, words: Words): string {
  const range = datedRange(archive.articles, words);
  const parts = [
    words.articles(archive.size),
    range && words.range(...range),
    mentioning(archive, words, archive.articles),
  ];
  return words.sentenceCase(`${parts.filter(Boolean).join(', ')}.`);
}
