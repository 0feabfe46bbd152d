import type { Archive, Topic } from '../../archive/archive.ts';
import { fact } from '../../shared/base/fact.ts';
import type { MaybeLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';

const idsWithPage = fact('topics with a page', ({ topics }) =>
  topics.filter(({ hasPage }) => hasPage).map(({ id }) => id),
);

/** Returns the topics that have a page, by label. */
export function topicsWithPage(archive: Archive): readonly Topic[] {
  const ids = new Set(idsWithPage(archive));
  return archive.topics.filter(({ id }) => ids.has(id));
}

/**
 * Returns the address of a topic’s page; undefined if it has none. Whatever names a topic takes its address from here,
 * unless it is part of the topic’s own page.
 */
export function topicHref(urls: Urls, { id, hasPage }: Topic): string | undefined {
  return hasPage ? urls.topic(id) : undefined;
}

/** Returns the name of a topic, which is a link if the topic has a page. */
export function topicLink(urls: Urls, topic: Topic): MaybeLink {
  return { text: topic.data.label, href: topicHref(urls, topic) };
}
