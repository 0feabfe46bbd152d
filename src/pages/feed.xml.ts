import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/astro/archive.ts';
import { archiveFeed } from '../views/data/feed.ts';

export const GET: APIRoute = () =>
  new Response(archiveFeed(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
