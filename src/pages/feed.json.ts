import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/astro/archive.ts';
import { archiveJsonFeed } from '../views/data/json-feed.ts';

export const GET: APIRoute = () =>
  new Response(archiveJsonFeed(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
