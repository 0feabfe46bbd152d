import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { archiveFeed } from '../views/data/feed.ts';

export const getStaticPaths = pathsOf(onePage(archiveFeed));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
