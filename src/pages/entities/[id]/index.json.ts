import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { entityJsonRoute } from '../../../views/data/json-representation.ts';

export const getStaticPaths = pathsOf(entityJsonRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(entityJsonRoute, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
