import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { topicFeedRoute } from '../../../views/data/feed.ts';

export const getStaticPaths = pathsOf(topicFeedRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(topicFeedRoute, context), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
