import { geoAzimuthalEqualArea, geoBounds, geoEqualEarth, type GeoProjection } from 'd3-geo';

/** A fitted map projection; coordinates are in pixels from the upper left. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  readonly project: GeoProjection;
  readonly pixelsPerDegree: number;
}

/** Degrees, longitude first as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** In pixels. */
const width = 1088;
/** Space at the edges for circles and names, in pixels. */
const margin = 64;
/** The limits of height divided by width. */
const minAspect = 0.46;
const maxAspect = 0.72;
/** Larger areas are drawn in a projection of the whole world. */
const maxRegionDegrees = { longitude: 120, latitude: 80 };
/**
 * The smallest area shown, because a shorter stretch of coast would be unrecognizable; a single place needs
 * more context.
 */
const minSpanDegrees = 1.5;
const minSpanOfOneDegrees = 40;

/** The whole world at the width of the map, which is the smallest scale. */
const wholeWorld = {
  height: Math.ceil(width * 0.487),
  scale: geoEqualEarth().fitWidth(width, { type: 'Sphere' }).scale(),
};

/**
 * Fits a map to positions. All projections are equal-area: a region uses Lambert azimuthal, centered on it;
 * larger areas use Equal Earth, cropped to the positions.
 */
export function fitProjection(positions: readonly Position[]): MapProjection {
  const [[west, south], [east, north]] = geoBounds(multiPoint(positions));
  const span = { longitude: (east - west + 360) % 360, latitude: north - south };
  const center: Position = [west + span.longitude / 2, (south + north) / 2];
  const isRegion = span.longitude <= maxRegionDegrees.longitude && span.latitude <= maxRegionDegrees.latitude;
  const project = isRegion ? geoAzimuthalEqualArea().rotate([-center[0], -center[1]]) : geoEqualEarth();
  const minSpan = positions.length === 1 ? minSpanOfOneDegrees : minSpanDegrees;
  const shown = multiPoint([...positions, ...cornersAround(center, minSpan)]);
  const aspect = naturalAspect(project, shown);
  let height = Math.round(width * Math.min(maxAspect, Math.max(minAspect, aspect)));
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

/** Returns the corners of an area around a center; the span is in degrees of latitude. */
function cornersAround([longitude, latitude]: Position, span: number): Position[] {
  const up = span / 2;
  const aside = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [-1, 1].flatMap((x) =>
    [-1, 1].map((y): Position => [longitude + x * aside, Math.min(89, Math.max(-89, latitude + y * up))]),
  );
}

/** Returns the height divided by the width of a map that is as wide as the positions, margins included. */
function naturalAspect(project: GeoProjection, shown: ReturnType<typeof multiPoint>): number {
  project.fitWidth(width - 2 * margin, shown);
  const heights = shown.coordinates.map((position) => project(position as [number, number])?.[1] ?? 0);
  const height = heights.reduce((a, b) => Math.max(a, b)) - heights.reduce((a, b) => Math.min(a, b));
  return (height + 2 * margin) / width;
}

function multiPoint(positions: readonly Position[]) {
  return { type: 'MultiPoint' as const, coordinates: positions.map(([x, y]) => [x, y]) };
}
