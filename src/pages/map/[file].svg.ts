import type { APIRoute } from 'astro';
import { getArchive } from '../../site/astro/archive.ts';
import { readAtlas } from '../../site/astro/read-atlas.ts';
import { mapOutlines, outlineScale } from '../../views/parts/map/map-outlines.ts';
import { archiveMap } from '../../views/parts/map/map-picture.ts';

export const getStaticPaths = () => (archiveMap(getArchive()) ? [{ params: { file: 'outlines' } }] : []);

export const GET: APIRoute = async () => {
  const map = archiveMap(getArchive())!;
  const svg = mapOutlines(map, await readAtlas(outlineScale(map)));
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
