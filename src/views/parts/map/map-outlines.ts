import { geoGraticule } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapProjection } from './map-projection.ts';
import { tracePath } from './trace-path.ts';

/** The coasts and borders of world-atlas (Natural Earth, public domain). */
export type WorldAtlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The scales of Natural Earth’s data; `110m` is the coarsest. */
export const outlineScales = ['10m', '50m', '110m'] as const;
export type OutlineScale = (typeof outlineScales)[number];

/** Returns the scale of the data that a map needs. */
export function outlineScale({ pixelsPerDegree }: MapProjection): OutlineScale {
  if (pixelsPerDegree < 8) return '110m';
  return pixelsPerDegree < 60 ? '50m' : '10m';
}

/** The margin beyond the frame, in pixels, that hides the outlines along clipped edges. */
const bleedPx = 4;
/** The smallest distance between lines of longitude or latitude, in pixels. */
const minStepPx = 90;
/** The possible distances between these lines, in degrees. */
const stepsDegrees = [0.25, 0.5, 1, 2, 5, 10, 15, 30];

/** Draws the outlines below the circles of all maps: an SVG file whose paths the maps use by id. */
export function mapOutlines(map: MapProjection, atlas: WorldAtlas): string {
  const { width, height, pixelsPerDegree } = map;
  const project = map.project.clipExtent([
    [-bleedPx, -bleedPx],
    [width + bleedPx, height + bleedPx],
  ]);
  const step = stepsDegrees.find((degrees) => degrees * pixelsPerDegree >= minStepPx) ?? 30;
  const { countries, land } = atlas.objects;
  const paths = {
    graticule: tracePath(project, geoGraticule().step([step, step])()),
    land: tracePath(project, feature(atlas, land)),
    borders: tracePath(
      project,
      mesh(atlas, countries, (one, other) => one !== other),
    ),
  };
  project.clipExtent(null);
  const drawn = Object.entries(paths).map(
    ([id, data]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${data}"/>\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#8a8478">\n${drawn.join('')}</svg>\n`;
}
