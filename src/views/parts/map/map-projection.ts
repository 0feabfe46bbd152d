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

/** The frame of the map, in pixels; a map of the whole world is less high. */
const width = 864;
const frameHeight = 520;
/** Space at the edges for circles and names, in pixels. */
const margin = 64;
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
  project.fitExtent(
    [
      [margin, margin],
      [width - margin, frameHeight - margin],
    ],
    shown,
  );
  const height = isRegion ? frameHeight : cropToWorld(project);
  return { width, height, project, pixelsPerDegree: (project.scale() * Math.PI) / 180 };
}

/** Makes a projection of the world fill the width of the frame, and returns the height that it has then. */
function cropToWorld(project: GeoProjection): number {
  if (project.scale() < wholeWorld.scale)
    project.scale(wholeWorld.scale).translate([width / 2, frameHeight / 2]);
  const height = Math.ceil((wholeWorld.height * project.scale()) / wholeWorld.scale);
  if (height >= frameHeight) return frameHeight;
  project.translate([project.translate()[0], height / 2]);
  return height;
}

/** Returns the corners of an area around a center; the span is in degrees of latitude. */
function cornersAround([longitude, latitude]: Position, span: number): Position[] {
  const up = span / 2;
  const aside = up / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  return [-1, 1].flatMap((x) =>
    [-1, 1].map((y): Position => [longitude + x * aside, Math.min(89, Math.max(-89, latitude + y * up))]),
  );
}

function multiPoint(positions: readonly Position[]) {
  return { type: 'MultiPoint' as const, coordinates: positions.map(([x, y]) => [x, y]) };
}
