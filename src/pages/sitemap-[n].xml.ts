import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { sitemapRoute } from '../views/data/sitemap.ts';

export const getStaticPaths = pathsOf(sitemapRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(sitemapRoute, context), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
