import type { APIRoute } from 'astro';
import type { EntityId } from '../../../schema/id.ts';
import { getArchive, getUrls } from '../../../site/archive.ts';
import { entityTwin, entityTwinPaths, movedTwin } from '../../../views/twin.ts';

export const getStaticPaths = () => entityTwinPaths(getArchive());

export const GET: APIRoute<{ id: EntityId; moved: boolean }> = ({ props: { id, moved } }) => {
  const archive = getArchive();
  const urls = getUrls();
  const twin = moved ? movedTwin(urls, urls.entity(id)) : entityTwin(archive, urls, archive.entity.get(id)!);
  return new Response(twin, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
