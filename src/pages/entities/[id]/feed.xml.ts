import type { APIRoute } from 'astro';
import type { EntityId } from '../../../schema/id.ts';
import { getArchive, getUrls } from '../../../site/archive.ts';
import { entityFeed } from '../../../views/feed.ts';
import { entityPaths } from '../../../views/entity.ts';

export const getStaticPaths = () => entityPaths(getArchive());

export const GET: APIRoute<{ id: EntityId }> = ({ props }) => {
  const archive = getArchive();
  const feed = entityFeed(archive, getUrls(), archive.entity.get(props.id)!);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
