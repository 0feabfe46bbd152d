import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { timeMapRoute } from '../../../views/data/time-map.ts';

export const getStaticPaths = pathsOf(timeMapRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(timeMapRoute, context), {
    headers: { 'Content-Type': 'application/link-format; charset=utf-8' },
  });
