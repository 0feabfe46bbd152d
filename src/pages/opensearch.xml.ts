import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../site/astro/pages.ts';
import { onePage } from '../views/base/route.ts';
import { openSearch } from '../views/data/opensearch.ts';

export const getStaticPaths = pathsOf(onePage(openSearch));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
