import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { sitemapIndex } from '../views/data/sitemap.ts';

export const getStaticPaths = pathsOf(onePage(sitemapIndex));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
