import type { Archive } from '../../archive/archive.ts';
import type { TopicId } from '../../schema/id.ts';
import type { MaybeLink } from '../../shared/base/link.ts';
import { topicLink } from './topic-page.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** Returns the labels of topics. */
export function topicLabels(archive: Archive, ids: readonly TopicId[]): string[] {
  return ids.flatMap((id) => archive.topic.get(id)?.data.label ?? []);
}

/** Returns the names of topics, each a link if the topic has a page. */
export function topicLinks(archive: Archive, urls: Urls, ids: readonly TopicId[]): MaybeLink[] {
  return ids.flatMap((id) => {
    const topic = archive.topic.get(id);
    return topic ? [topicLink(urls, topic)] : [];
  });
}
