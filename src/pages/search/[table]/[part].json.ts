import type { APIRoute } from 'astro';
import { lookupKeys } from '../../../search/engine/lookup-key.ts';
import { pathsOf, viewOf } from '../../../site/astro/pages.ts';
import { lookupRoute } from '../../../views/data/lookup-tables.ts';

const route = lookupRoute(lookupKeys);

export const getStaticPaths = pathsOf(route);

export const GET: APIRoute = (context) =>
  new Response(viewOf(route, context), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
