import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { archiveJsonFeed } from '../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(onePage(archiveJsonFeed));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
