import { geoAzimuthalEqualArea, geoBounds, geoEqualEarth, type GeoProjection } from 'd3-geo';

/** A piece of the earth on a flat page, in pixels from the upper left. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  readonly project: GeoProjection;
  readonly pixelsPerDegree: number;
}

/** In degrees, as GeoJSON has them: the longitude first. */
export type Position = readonly [longitude: number, latitude: number];

const width = 1088;
/** Room at the edges for circles and names. */
const margin = 64;
/** The height, in widths. */
const minShape = 0.46;
const maxShape = 0.72;
/** The wider are drawn in a projection of the whole world. In degrees. */
const maxRegion = { longitude: 120, latitude: 80 };
/** A map never shows less: nobody knows a coast by half a degree of it, nor a place that stands alone. */
const minSpan = 1.5;
const minSpanOfOne = 40;

/** All of the world, as wide as the map: nothing is drawn smaller. */
const wholeWorld = {
  height: Math.ceil(width * 0.487),
  scale: geoEqualEarth().fitWidth(width, { type: 'Sphere' }).scale(),
};

/**
 * Fits a map to some positions. All projections are equal-area: a region's is centered on it (Lambert), the world's is
 * Equal Earth, cut to where the positions are.
 */
export function fitProjection(positions: readonly Position[]): MapProjection {
  const [[west, south], [east, north]] = geoBounds(multiPoint(positions));
  const span = { longitude: (east - west + 360) % 360, latitude: north - south };
  const center: Position = [west + span.longitude / 2, (south + north) / 2];
  const isRegion = span.longitude <= maxRegion.longitude && span.latitude <= maxRegion.latitude;
  const project = isRegion ? geoAzimuthalEqualArea().rotate([-center[0], -center[1]]) : geoEqualEarth();
  const least = positions.length === 1 ? minSpanOfOne : minSpan;
  const shown = multiPoint([...positions, ...around(center, least)]);
  const natural = naturalShape(project, shown);
  let height = Math.round(width * Math.min(maxShape, Math.max(minShape, natural)));
  project.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    shown,
  );
  if (!isRegion && project.scale() < wholeWorld.scale) {
    ({ height } = wholeWorld);
    project.scale(wholeWorld.scale).translate([width / 2, height / 2]);
  }
  return { width, height, project, pixelsPerDegree: (project.scale() * Math.PI) / 180 };
}

/** The corners of the least that is shown. */
function around([longitude, latitude]: Position, span: number): Position[] {
  const up = span / 2;
  const aside = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [-1, 1].flatMap((x) =>
    [-1, 1].map((y): Position => [longitude + x * aside, Math.min(89, Math.max(-89, latitude + y * up))]),
  );
}

/** How high positions are when they are as wide as the map, with its margins. */
function naturalShape(project: GeoProjection, shown: ReturnType<typeof multiPoint>): number {
  project.fitWidth(width - 2 * margin, shown);
  const heights = shown.coordinates.map((position) => project(position as [number, number])?.[1] ?? 0);
  const height = heights.reduce((a, b) => Math.max(a, b)) - heights.reduce((a, b) => Math.min(a, b));
  return (height + 2 * margin) / width;
}

function multiPoint(positions: readonly Position[]) {
  return { type: 'MultiPoint' as const, coordinates: positions.map(([x, y]) => [x, y]) };
}
