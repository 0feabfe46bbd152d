import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../site/astro/pages.ts';
import { measureText } from '../../site/output/measure-text.ts';
import { dataFileRoute } from '../../views/data/data.ts';

const route = dataFileRoute(measureText);

export const getStaticPaths = pathsOf(route);

export const GET: APIRoute = (context) => {
  const { text, mediaType } = viewOf(route, context);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
