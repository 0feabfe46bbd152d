import type { Archive, Topic } from '../../archive/archive.ts';
import type { TopicId } from '../../schema/id.ts';
import { type ArticleGroup, articleItem } from '../parts/articles/article-item.ts';
import { thumbnails } from '../parts/articles/article-groups.ts';
import type { BarsView } from '../parts/time/bars.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { mediaTopicHref } from '../meta/external-links.ts';
import type { EntityGroup } from '../parts/names/entity-item.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { topicJsonLd } from '../meta/json-ld.ts';
import type { CountedLink, Link, MaybeCountedLink } from '../../shared/base/link.ts';
import { type LinkForms, linkForms } from '../meta/link-forms.ts';
import type { ListView } from '../parts/time/list.ts';
import { mostMentioned, maxNamesPerKind } from '../parts/names/most-mentioned.ts';
import { topicNetworkLink } from './network.ts';
import type { Route } from '../../shared/base/route.ts';
import { type SortLinks, sortLinks } from '../parts/time/sort-links.ts';
import { newestByMonth, type Subject, subjectBars, yearLinks } from '../parts/time/subject.ts';
import { subjectListView } from '../parts/time/subject-list.ts';
import { subjectPages, type SubjectPage, subjectPath } from '../parts/time/subject-pages.ts';
import { type SubjectActions, subjectActions } from '../parts/articles/subject-actions.ts';
import { topicLink, topicsWithPage } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The page of a topic. Its years and months are lists: see list.ts. */
export interface TopicView {
  readonly frame: Frame;
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** The chains of broader topics, each from the broadest to the nearest. */
  readonly broader: readonly (readonly Link[])[];
  readonly narrower: readonly MaybeCountedLink[];
  /** The link to IPTC Media Topics. */
  readonly elsewhere: readonly Link[];
  /** "12 articles, 2 of them under narrower topics" */
  readonly summary: string;
  readonly bars: BarsView;
  /** The newest 50 articles by month. */
  readonly groups: readonly ArticleGroup[];
  readonly sort?: SortLinks;
  readonly years: readonly CountedLink[];
  /** The most mentioned entities by kind. */
  readonly mostMentioned: readonly EntityGroup[];
  /** The link to the topic’s network, if it has one. */
  readonly network?: Link;
  readonly linkForms: LinkForms;
  readonly actions: SubjectActions;
}

/** Builds the page of a topic. */
export function topicView(archive: Archive, urls: Urls, topic: Topic): TopicView {
  const words = wordsOf(archive.site);
  const { id, data, articles } = topic;
  const subject = topicSubject(archive, urls, topic);
  const below = articles.filter((article) => !article.data.topics.includes(id)).length;
  const summary = words.sentenceCase(words.articlesOfTopic(articles.length, below));
  const description =
    data.description ?? words.pages.aboutTopic(isolate(data.label), words.articles(articles.length));
  const path = urls.topic(id);
  const about = topicJsonLd(urls, topic);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: data.label,
      description,
      hasFeed: true,
      json: urls.json(path),
      hasCard: true,
      listing: { description, about },
      trail: subject.trail.slice(0, -1),
    }),
    id,
    label: data.label,
    description: data.description,
    aliases: data.aliases,
    broader: chainsAbove(archive, urls, topic),
    narrower: topic.narrower
      .flatMap((narrower) => countedLink(archive, urls, narrower))
      .toSorted((a, b) => b.count - a.count),
    elsewhere: data.mediaTopic
      ? [{ text: `IPTC ${data.mediaTopic}`, href: mediaTopicHref(data.mediaTopic) }]
      : [],
    summary,
    bars: subjectBars(archive, urls, subject),
    groups: newestByMonth(archive, urls, subject),
    sort: sortLinks(archive, urls, subject.query, { articles, isNewestFirst: true }),
    years: yearLinks(archive, subject),
    mostMentioned: mostMentioned(archive, urls, articles, maxNamesPerKind(articles)),
    network: topicNetworkLink(archive, urls, id),
    linkForms: linkForms(data.label, urls.absolute(path)),
    actions: subjectActions(archive, urls, {
      page: path,
      id,
      query: `topic:${id}`,
      dossier: urls.dossier(`topic=${id}`),
      articles,
    }),
  };
}

/** Builds one page of a topic’s year or month. */
export function topicListView(archive: Archive, urls: Urls, id: TopicId, page: SubjectPage): ListView {
  return subjectListView(archive, urls, topicSubject(archive, urls, archive.topic.get(id)!), page);
}

/** Returns the paths of all topics that have a page. */
export function topicPaths(archive: Archive) {
  return topicsWithPage(archive).map(({ id }) => ({ params: { id: id }, props: { id } }));
}

/** Returns the paths of the years and months of topics: `list` is `1987`, `1987/04`, `1987/04/page/2`. */
export function topicListPaths(archive: Archive) {
  return topicsWithPage(archive).flatMap((topic) =>
    subjectPages(topic).map((page) => ({
      params: { id: topic.id, list: subjectPath(page) },
      props: { id: topic.id, page },
    })),
  );
}

function topicSubject(archive: Archive, urls: Urls, topic: Topic): Subject {
  const { id, data, articles } = topic;
  const index = { text: wordsOf(archive.site).pages.topics, href: urls.topics() };
  const [above = []] = chainsAbove(archive, urls, topic);
  return {
    name: data.label,
    articles,
    query: `topic:${id} kind:article`,
    trail: [index, ...above, { text: data.label, href: urls.topic(id) }],
    hrefOf: (key, number) => urls.topic(id, key, number),
    itemOf: (article) => articleItem(archive, urls, article),
  };
}

const maxChains = 8;

/**
 * Returns every path from a broadest topic to this one, without this one. check.ts ensures that there are no
 * loops.
 */
function chainsAbove(archive: Archive, urls: Urls, topic: Topic): Link[][] {
  const above = topic.broader.flatMap((id) => archive.topic.get(id) ?? []);
  return above
    .flatMap((broader) => {
      const link = { text: broader.data.label, href: urls.topic(broader.id) };
      const chains = chainsAbove(archive, urls, broader);
      return chains.length > 0 ? chains.map((chain) => [...chain, link]) : [[link]];
    })
    .slice(0, maxChains);
}

function countedLink(archive: Archive, urls: Urls, id: TopicId): MaybeCountedLink[] {
  const topic = archive.topic.get(id);
  if (!topic) return [];
  return [{ ...topicLink(urls, topic), ...linkCount(wordsOf(archive.site), topic.articles.length) }];
}

/** The pages of topics. */
export const topicRoute: Route<{ readonly id: TopicId }, TopicView> = {
  paths: topicPaths,
  view: (archive, urls, { id }) => topicView(archive, urls, archive.topic.get(id)!),
  pictures: thumbnails,
};

/** The years and months of topics. */
export const topicListRoute: Route<{ readonly id: TopicId; readonly page: SubjectPage }, ListView> = {
  paths: topicListPaths,
  view: (archive, urls, { id, page }) => topicListView(archive, urls, id, page),
  pictures: thumbnails,
};
