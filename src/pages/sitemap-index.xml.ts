import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../site/astro/archive.ts';
import { sitemapIndex } from '../views/data/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(getArchive(), getUrls()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
