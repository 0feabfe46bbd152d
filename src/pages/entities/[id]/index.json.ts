import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { entityTwinRoute } from '../../../views/data/twin.ts';

export const getStaticPaths = pathsOf(entityTwinRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(entityTwinRoute, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
