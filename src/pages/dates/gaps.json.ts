import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../site/astro/pages.ts';
import { onePage } from '../../views/base/route.ts';
import { gapTable } from '../../views/data/gap-table.ts';

export const getStaticPaths = pathsOf(onePage(gapTable));

export const GET: APIRoute = (context) =>
  new Response(viewOf(getStaticPaths.route, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
