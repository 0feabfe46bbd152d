import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { onePage } from '../../../views/base/route.ts';
import { changesJson } from '../../../views/pages/changes.ts';

export const getStaticPaths = pathsOf(onePage(changesJson));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
