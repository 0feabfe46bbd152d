import type { APIRoute } from 'astro';
import { licenses } from '../site/astro/licenses.ts';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';

export const getStaticPaths = pathsOf(onePage(() => licenses));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
