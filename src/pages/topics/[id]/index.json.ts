import type { APIRoute } from 'astro';
import type { TopicId } from '../../../schema/id.ts';
import { getArchive, getUrls } from '../../../site/archive.ts';
import { topicTwin, topicTwinPaths, movedTwin } from '../../../views/twin.ts';

export const getStaticPaths = () => topicTwinPaths(getArchive());

export const GET: APIRoute<{ id: TopicId; moved: boolean }> = ({ props: { id, moved } }) => {
  const archive = getArchive();
  const urls = getUrls();
  const twin = moved ? movedTwin(urls, urls.topic(id)) : topicTwin(archive, urls, archive.topic.get(id)!);
  return new Response(twin, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
