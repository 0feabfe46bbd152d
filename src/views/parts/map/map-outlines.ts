import { geoGraticule } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapProjection } from './map-projection.ts';
import { tracePath } from './trace-path.ts';

/** Coasts and borders as world-atlas has them (Natural Earth, public domain). */
export type WorldAtlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The scale of Natural Earth's data: the larger the number, the coarser. */
export type OutlineScale = '10m' | '50m' | '110m';

/** How fine the data must be for a map. */
export function outlineScale({ pixelsPerDegree }: MapProjection): OutlineScale {
  if (pixelsPerDegree < 8) return '110m';
  return pixelsPerDegree < 60 ? '50m' : '10m';
}

/** Outside the frame, so that what is cut off there has no line along it. In pixels. */
const bleed = 4;
/** The lines of longitude and latitude are at least so far apart, in pixels. */
const minStep = 90;
const steps = [0.25, 0.5, 1, 2, 5, 10, 15, 30];

/** Draws what all maps of an archive have below their circles: an SVG file whose parts they use by id. */
export function mapOutlines(map: MapProjection, atlas: WorldAtlas): string {
  const { width, height, pixelsPerDegree } = map;
  const project = map.project.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  const step = steps.find((each) => each * pixelsPerDegree >= minStep) ?? 30;
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
