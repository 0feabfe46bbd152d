import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { leadOfText } from '../meta/lead-of-text.ts';
import { yearOf } from '../../schema/date.ts';
import { groupVersions } from '../parts/articles/group-versions.ts';
import { arrivalCounts, arrivedSince } from '../parts/articles/recent-arrivals.ts';
import { articleItem, type ArticleItem } from '../parts/articles/article-item.ts';
import { storyItems } from '../parts/articles/article-groups.ts';
import { byWeight, newestFirst } from '../parts/articles/reading-order.ts';
import { type BarsView, makeBars } from '../parts/time/bars.ts';
import { hasNetwork } from '../../schema/page-kinds.ts';
import type { EntityGroup } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { webSite } from '../meta/json-ld.ts';
import { imageSources } from '../../shared/base/html-tags.ts';
import type { Link } from '../../shared/base/link.ts';
import type { ArticleId } from '../../schema/id.ts';
import { onePage, type Route } from '../../shared/base/route.ts';
import { mostMentioned } from '../parts/names/most-mentioned.ts';
import { datedRange } from '../parts/time/dated-range.ts';
import { type FrontIssue, frontIssue } from '../parts/print/front-issue.ts';
import { mentioning } from '../parts/names/mentioning.ts';
import { type CalendarDay, calendarDays } from './on-this-day.ts';
import { topicTree, type TopicNode } from './topic-index.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The front page of the archive. */
export interface FrontView {
  readonly frame: Frame;
  readonly title: string;
  readonly description?: string;
  /** "1 article, of 19 June 2018, mentioning 21 people, organizations, places, products and projects." */
  readonly summary: string;
  readonly bars: BarsView;
  /** "Timeline: the news by year"; undefined if no article has a year. */
  readonly timeline?: Link;
  /** "Network: who is mentioned with whom"; undefined if the archive has no network. */
  readonly network?: Link;
  /** The first story: the keeper’s choice, or else the weightiest of the newest; undefined in an empty archive. */
  readonly lead?: LeadStory;
  /** "Latest", or "Top stories" if one that is older leads. */
  readonly storiesHeading: string;
  /** The next four, below it in two columns. */
  readonly second: readonly ArticleItem[];
  /** The others of the newest, in a line each. */
  readonly lines: readonly ArticleItem[];
  /** What a person recommends; undefined without a choice in `site.yaml`. */
  readonly picks?: FrontPicks;
  /** The newest issue, in an archive of print. */
  readonly issue?: FrontIssue;
  /** What was added to the archive last, if it is not among these. */
  readonly newlyAdded: readonly ArticleItem[];
  /** `2026-11-20:3`: how many articles arrived on which day, from which the browser counts those since the last visit. */
  readonly arrivals: string;
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

/** Articles that a person recommends, each with a sentence. */
export interface FrontPicks {
  /** "Chosen by Ada Castle" */
  readonly heading: string;
  readonly items: readonly { readonly item: ArticleItem; readonly why: string }[];
}

/** The first story of the front. */
export interface LeadStory extends ArticleItem {
  /** The names that it mentions most. */
  readonly names: readonly Link[];
  /** What is said of its picture. */
  readonly picture?: { readonly alt: string; readonly creditLabel: string; readonly credit?: string };
  /** Its text as safe HTML, and the content file to which its pictures are relative: in an archive of few articles. */
  readonly opened?: { readonly html: string; readonly file: string };
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

const maxLatest = 12;
const maxSecond = 4;
const maxNewlyAdded = 5;
const maxLeadNames = 3;
const maxNames = 3;
/** An archive with fewer articles shows its first story opened. */
const minArticlesToLead = 5;
const maxTopics = 24;

/** Builds the front page. */
export function frontView(archive: Archive, urls: Urls): FrontView {
  const { site, articles, timeline } = archive;
  const words = wordsOf(site);
  const newestYear = timeline.years.at(-1);
  const summary = summaryOf(archive, words);
  const tree = topicTree(archive, urls);
  const stories = latestStories(archive, urls);
  const shown = new Set(
    [stories.lead, ...stories.second, ...stories.lines].flatMap((item) => item?.href ?? []),
  );
  return {
    frame: makeFrame(archive, urls, {
      path: urls.home(),
      description: site.description ?? summary,
      jsonLd: [webSite(archive, urls)],
      links: [{ rel: 'manifest', href: urls.file('manifest.webmanifest') }],
    }),
    title: site.title,
    description: site.description,
    summary,
    bars: makeBars(articles, words, {
      hrefOf: (key, members) => {
        if (/^[\d-]+$/.test(key)) return urls.date(key);
        const first = members.map(({ data }) => yearOf(data.date)).find((year) => year !== undefined);
        return first ? urls.date(first) : urls.undated();
      },
    }),
    timeline: timeline.years.length > 0 ? { text: words.timeline.link, href: urls.timeline() } : undefined,
    network: hasNetwork(archive) ? { text: words.network.link, href: urls.network() } : undefined,
    ...stories,
    picks: picksOf(archive, urls),
    issue: frontIssue(archive, urls),
    newlyAdded: arrivedSince(archive, articles)
      .flatMap(([, added]) => newestFirst(added))
      .map((article) => articleItem(archive, urls, article))
      .filter(({ href }) => !shown.has(href))
      .slice(0, maxNewlyAdded),
    arrivals: arrivalCounts(archive, articles),
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
    mostMentioned: mostMentioned(archive, urls, articles, maxNames),
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

/**
 * Arranges the newest articles: the keeper’s choice first, then the weightiest, then the others by time. Versions of one
 * story stand together.
 */
function latestStories(
  archive: Archive,
  urls: Urls,
): Pick<FrontView, 'lead' | 'storiesHeading' | 'second' | 'lines'> {
  const { articles, site } = archive;
  const newest = newestFirst(articles).slice(0, maxLatest);
  const { labels } = wordsOf(site);
  const { lead: heads, picks } = site.front;
  const published = (ids: readonly ArticleId[]) =>
    ids.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  const picked = published((picks?.articles ?? []).map(({ article }) => article));
  const chosen = heads.length > 0 ? published(heads) : picked.slice(0, 1);
  const rest = groupVersions(
    archive,
    newest.filter((article) => !chosen.includes(article)),
  ).map(({ article }) => article);
  const top = [...chosen, ...rest.toSorted(byWeight)].slice(0, 1 + maxSecond);
  const [first] = top;
  if (!first) return { storiesHeading: labels.latest, second: [], lines: [] };
  const second =
    chosen.length > 1
      ? top.slice(1)
      : newestFirst(articles).filter((one) => top.includes(one) && one !== first);
  const ordered = [first, ...second, ...newest.filter((article) => !top.includes(article))];
  const [lead, ...items] = storyItems(archive, urls, ordered);
  return {
    lead: leadStory(archive, urls, first, lead!),
    storiesHeading: first.data.date === newest[0]?.data.date ? labels.latest : labels.topStories,
    second: items.slice(0, maxSecond),
    lines: items.slice(maxSecond).map((item) => ({ ...item, standfirst: undefined, image: undefined })),
  };
}

/** Returns what a person recommends, as far as it is published and listed. */
function picksOf(archive: Archive, urls: Urls): FrontPicks | undefined {
  const { articles, site } = archive;
  const { by = '', articles: chosen = [] } = site.front.picks ?? {};
  const items = chosen.flatMap(({ article: id, why }) => {
    const article = articles.find((one) => one.id === id);
    return article ? [{ item: articleItem(archive, urls, article), why }] : [];
  });
  return items.length > 0 ? { heading: wordsOf(site).pages.chosenBy(by), items } : undefined;
}

/** The front page; its pictures are small ones of stories, and those in the text of one that is opened. */
export const frontRoute: Route<undefined, FrontView> = {
  ...onePage(frontView),
  pictures: ({ lead, second }) => {
    const { html, file } = lead?.opened ?? { html: '', file: '' };
    const small = [...(lead ? [lead] : []), ...second].flatMap(({ image }) => image ?? []);
    return [...small, ...imageSources(html).map((src) => ({ src, file }))];
  },
};

function leadStory(archive: Archive, urls: Urls, article: Article, item: ArticleItem): LeadStory {
  const { id, body, file, mentioned } = article;
  const isOpened = archive.articles.length < minArticlesToLead;
  const own = `href="${urls.article(id)}#`;
  const { image } = article.data;
  const { labels } = wordsOf(archive.site);
  return {
    ...item,
    picture: image && { alt: image.alt, credit: image.credit, creditLabel: labels.imageCredit },
    standfirst: item.standfirst ?? (isOpened ? undefined : leadOfText(article)),
    names: [...mentioned]
      .toSorted(([a, times], [b, others]) => others - times || compareText(a, b))
      .flatMap(([entity]) => archive.entity.get(entity) ?? [])
      .slice(0, maxLeadNames)
      .map((entity) => ({ text: entity.data.name, href: urls.entity(entity.id) })),
    // Its anchors lead to its own page, which is the one to link to.
    opened: isOpened ? { html: body.html.replaceAll('href="#', own), file } : undefined,
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
  return words.sentence(words.sentenceCase(words.facts(parts.flatMap((part) => part || []))));
}
