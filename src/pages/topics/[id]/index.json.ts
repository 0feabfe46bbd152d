import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { topicJsonRoute } from '../../../views/data/json-representation.ts';

export const getStaticPaths = pathsOf(topicJsonRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(topicJsonRoute, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
