import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../../site/astro/pages.ts';
import { resultFileRoute } from '../../../../views/data/result-records.ts';

export const getStaticPaths = pathsOf(resultFileRoute);

export const GET: APIRoute = (context) =>
  new Response(viewOf(resultFileRoute, context), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
