import type { APIRoute } from 'astro';
import type { TopicId } from '../../../schema/id.ts';
import { getArchive, getUrls } from '../../../site/archive.ts';
import { topicFeed } from '../../../views/feed.ts';
import { topicPaths } from '../../../views/topic.ts';

export const getStaticPaths = () => topicPaths(getArchive());

export const GET: APIRoute<{ id: TopicId }> = ({ props }) => {
  const archive = getArchive();
  const feed = topicFeed(archive, getUrls(), archive.topic.get(props.id)!);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
