import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { entityFeedRoute } from '../../../views/data/feed.ts';

export const getStaticPaths = pathsOf(entityFeedRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(entityFeedRoute, context), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
