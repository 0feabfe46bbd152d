import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import style from '../styles/feed.css?raw';

export const getStaticPaths = pathsOf(onePage(() => style));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
