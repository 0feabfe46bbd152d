import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../site/astro/pages.ts';
import { onePage } from '../../views/base/route.ts';
import { dayTable } from '../../views/data/day-table.ts';

export const getStaticPaths = pathsOf(onePage(dayTable));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
