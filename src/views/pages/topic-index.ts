import type { Archive, Topic } from '../../archive/archive.ts';
import { foreign } from '../../shared/base/bidi.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';
import type { Foreign, Link, MaybeCountedLink } from '../../shared/base/link.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { topicLink } from '../meta/topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A topic with its narrower topics. */
export interface TopicNode extends MaybeCountedLink {
  readonly description?: string;
  /** Its newest article. */
  readonly latest?: Link & Foreign;
  readonly narrower: readonly TopicNode[];
}

/** The page of all topics. */
export interface TopicIndexView extends Overview {
  readonly tree: readonly TopicNode[];
}

/**
 * Returns all topics as a tree, siblings with the most articles first. A topic with several broader topics
 * appears below each; its narrower topics are shown only the first time.
 */
export const topicTree = onceForBoth((archive: Archive, urls: Urls): readonly TopicNode[] => {
  const words = wordsOf(archive.site);
  const shown = new Set<Topic>();
  const node = (topic: Topic): TopicNode => {
    const isFirst = !shown.has(topic);
    shown.add(topic);
    const below = isFirst ? topic.narrower.flatMap((id) => archive.topic.get(id) ?? []) : [];
    return {
      ...topicLink(urls, topic),
      ...linkCount(words, topic.articles.length),
      description: topic.data.description,
      latest: latestOf(archive, urls, topic),
      narrower: below.toSorted(byArticles).map(node),
    };
  };
  return archive.topics
    .filter(({ broader }) => broader.length === 0)
    .toSorted(byArticles)
    .map(node);
});

function latestOf(archive: Archive, urls: Urls, { articles }: Topic): TopicNode['latest'] {
  const newest = articles.findLast(({ data }) => data.date.precision !== 'undated') ?? articles.at(-1);
  return (
    newest && {
      text: newest.data.title,
      href: urls.article(newest.id),
      ...foreign(newest.language, wordsOf(archive.site).language),
    }
  );
}

/** Compares by number of articles, descending; ties keep the order of the labels. */
function byArticles(a: Topic, b: Topic): number {
  return b.articles.length - a.articles.length;
}

/** Builds the page of all topics. */
export function topicIndexView(archive: Archive, urls: Urls): TopicIndexView {
  const words = wordsOf(archive.site);
  const summary = words.sentenceCase(words.topicCount(archive.topics.length));
  return {
    ...makeOverview(archive, urls, urls.topics(), words.pages.topics, summary),
    tree: topicTree(archive, urls),
  };
}
