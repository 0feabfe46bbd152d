import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { topicJsonFeedRoute } from '../../../views/data/json-feed.ts';

export const getStaticPaths = pathsOf(topicJsonFeedRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(topicJsonFeedRoute, context), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
