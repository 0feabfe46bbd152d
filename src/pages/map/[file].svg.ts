import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../site/astro/pages.ts';
import { readAtlas } from '../../site/astro/read-atlas.ts';
import { mapOutlines, outlineScale } from '../../views/parts/map/map-outlines.ts';
import { outlinesRoute, projectionOf } from '../../views/parts/map/map-picture.ts';

export const getStaticPaths = pathsOf(outlinesRoute);

export const GET: APIRoute = async (context) => {
  const map = projectionOf(viewOf(outlinesRoute, context))!;
  const svg = mapOutlines(map, await readAtlas(outlineScale(map)));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
