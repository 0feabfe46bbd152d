import type { Archive } from '../../archive/archive.ts';
import type { TopicId } from '../../schema/id.ts';
import type { Link } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';

/** Returns the labels of topics. */
export function topicLabels(archive: Archive, ids: readonly TopicId[]): string[] {
  return ids.flatMap((id) => archive.topic.get(id)?.data.label ?? []);
}

/** Returns links to topics. */
export function topicLinks(archive: Archive, urls: Urls, ids: readonly TopicId[]): Link[] {
  return ids.flatMap((id) => {
    const topic = archive.topic.get(id);
    return topic ? [{ text: topic.data.label, href: urls.topic(id) }] : [];
  });
}
