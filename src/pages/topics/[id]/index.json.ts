import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { topicTwinRoute } from '../../../views/data/twin.ts';

export const getStaticPaths = pathsOf(topicTwinRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(topicTwinRoute, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
