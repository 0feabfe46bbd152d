import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { entityJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(entityJsonFeedRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(entityJsonFeedRoute, context), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
