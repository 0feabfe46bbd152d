import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/archive.ts';
import { sitemapIndex } from '../views/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
