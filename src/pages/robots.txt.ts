import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { robots } from '../views/data/robots.ts';

export const getStaticPaths = pathsOf(onePage((_archive, urls) => robots(urls)));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
