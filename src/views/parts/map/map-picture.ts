import type { Archive, Entity } from '../../../archive/archive.ts';
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { compareText } from '../../../text/compare-text.ts';
import { isOnMap } from '../../../schema/page-kinds.ts';
import type { Link } from '../../../shared/base/link.ts';
import { basis, fact } from '../../../shared/base/fact.ts';
import { once } from '../../../shared/base/once.ts';
import type { Route } from '../../../shared/base/route.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { placeLabels, type Side } from '../network/network-labels.ts';
import type { Point } from '../network/network-layout.ts';
import { shortened } from '../network/text-width.ts';
import { fitProjection, type MapProjection, type Position } from './map-projection.ts';

/** A map with places as circles; all lengths are in pixels from the upper left. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly outlines: OutlinePlacing;
  /** Those with the most articles first, so that smaller circles are drawn above larger ones. */
  readonly places: readonly MapCircle[];
}

/** The address of the outlines, the position of their upper left, and the scale at which they are drawn. */
export interface OutlinePlacing {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface MapCircle extends Link {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The name, shortened if it is long. */
  readonly label: string;
  /** `middle` for a number, where the circle has room for it. */
  readonly side: Side | 'middle';
  /** The number of its row in the table, if there is no room for the label, which then appears on hover or focus. */
  readonly number?: string;
  /** Whether there is no room for the number, either. */
  readonly isBare?: boolean;
  /** Where it is, if its circle was moved so that it can be seen beside others: the end of a line from its circle. */
  readonly from?: Point;
  /** "3 articles" */
  readonly countText: string;
}

/** The largest number of places on a map. */
export const maxPlaces = 250;
const maxRadiusPx = 28;
const minRadiusPx = 3.5;
const maxLabelWidthPx = 180;
/** A picture narrower than the map shows only the part with places, this high or less in relation to its width. */
const maxNarrowAspect = 0.9;
const minNarrowAspect = 0.46;
/** Space around the places, in pixels of the map. */
const marginPx = 64;
/** A circle of this radius has room for a number. */
const minNumberedRadiusPx = 10;
const spreadSteps = 120;
/** A circle that was moved farther has a line to its place. */
const minMovePx = 2;
/** The small map on the page of a place, in pixels: a section of the archive’s map at half its scale. */
const locator = { width: 288, height: 180, scale: 0.5, radius: 6 };

/** Returns all places with coordinates, those with the most articles first. */
export const placesOnMap = basis('places on the map', (archive): readonly Entity[] =>
  archive.entities
    .filter(isOnMap)
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id)),
);

/** Returns the projection for all maps of an archive; undefined if it has no place with coordinates. */
export function archiveMap(archive: Archive): MapProjection | undefined {
  return projectionOf(mapPositions(archive));
}

const mapPositions = fact('positions on the map', (archive) =>
  placesOnMap(archive).slice(0, maxPlaces).map(positionOf),
);

/** The outlines below the circles on all maps: the positions to which they are fitted. */
export const outlinesRoute: Route<undefined, readonly Position[]> = {
  paths: (archive) =>
    mapPositions(archive).length > 0 ? [{ params: { file: 'outlines' }, props: undefined }] : [],
  view: (archive) => mapPositions(archive),
};

/** Returns the projection for some positions; undefined if there are none. */
export const projectionOf = once((positions: readonly Position[]): MapProjection | undefined =>
  positions.length > 0 ? fitProjection(positions) : undefined,
);

/**
 * Draws the places with the most articles; the area of a circle is proportional to its number of articles.
 *
 * @param width in pixels; names have the same size at every width, so fewer fit in a small map
 */
export function mapPicture(archive: Archive, urls: Urls, width: number): MapPicture {
  const words = wordsOf(archive.site);
  const map = archiveMap(archive)!;
  const places = placesOnMap(archive).slice(0, maxPlaces);
  const view = partOf(map, places, width);
  const scale = width / view.width;
  const maxArticles = places[0]!.articles.length;
  const drawn = places.map((place) => {
    const radius = maxRadiusPx * Math.sqrt(((width / map.width) * place.articles.length) / maxArticles);
    const { x, y } = pointOf(map, place, scale);
    return {
      place,
      x: rounded(x - view.x * scale),
      y: rounded(y - view.y * scale),
      radius: rounded(Math.max(minRadiusPx, radius)),
      text: shortened(place.data.name, maxLabelWidthPx),
      weight: place.articles.length,
    };
  });
  const size = { width, height: Math.round(view.height * scale) };
  const circles = spread(drawn, size);
  const named = circles.map((circle) => ({ ...circle, lines: [circle.text] }));
  const numbers = placeLabels(named, size).map(({ isHidden }, index) =>
    isHidden ? words.number(index + 1) : undefined,
  );
  // Names are placed first, as before; each of the others has its number where it covers nothing.
  const labels = placeLabels(
    named.map((circle, index) => {
      const number = numbers[index];
      if (number === undefined) return { ...circle, weight: circle.weight + maxArticles };
      return { ...circle, lines: isNumbered(circle) ? [''] : [number] };
    }),
    size,
  );
  return {
    ...size,
    outlines: {
      href: urls.mapOutlines(),
      x: rounded(-view.x * scale),
      y: rounded(-view.y * scale),
      scale: Math.round(scale * 10_000) / 10_000,
    },
    places: circles.map(({ place, x, y, radius, text, from }, index) => ({
      text: place.data.name,
      href: urls.entity(place.id),
      x,
      y,
      radius,
      label: text,
      side: numbers[index] && isNumbered({ radius }) ? 'middle' : labels[index]!.side,
      number: numbers[index],
      isBare: numbers[index] !== undefined && labels[index]!.isHidden,
      from,
      countText: words.articles(place.articles.length),
    })),
  };
}

/**
 * Returns the part of the map that a picture shows: the whole, or on a narrow screen what is around its places, so that they lie
 * as far apart as they can.
 */
function partOf(map: MapProjection, places: readonly Entity[], width: number) {
  if (width >= map.width / 2) return { x: 0, y: 0, width: map.width, height: map.height };
  const points = places.map((place) => pointOf(map, place, 1));
  const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const high = Math.min(map.height, bottom - top + 2 * marginPx);
  const wide = Math.min(map.width, Math.max(right - left + 2 * marginPx, high / maxNarrowAspect, width));
  const height = Math.min(map.height, Math.max(high, wide * minNarrowAspect));
  const within = (center: number, size: number, whole: number) =>
    Math.max(0, Math.min(center - size / 2, whole - size));
  return {
    x: within((left + right) / 2, wide, map.width),
    y: within((top + bottom) / 2, height, map.height),
    width: wide,
    height,
  };
}

function isNumbered({ radius }: { readonly radius: number }): boolean {
  return radius >= minNumberedRadiusPx;
}

/** Moves circles that overlap apart, as little as possible; the result is deterministic. */
function spread<Circle extends Point & { readonly radius: number }>(
  circles: readonly Circle[],
  { width, height }: { readonly width: number; readonly height: number },
): (Circle & { readonly from?: Point })[] {
  const nodes = circles.map(({ x, y, radius }) => ({ x, y, radius, from: { x, y } }));
  forceSimulation(nodes)
    .stop()
    .force('x', forceX<(typeof nodes)[number]>(({ from }) => from.x).strength(0.3))
    .force('y', forceY<(typeof nodes)[number]>(({ from }) => from.y).strength(0.3))
    .force('apart', forceCollide<(typeof nodes)[number]>(({ radius }) => radius + 1).iterations(3))
    .tick(spreadSteps);
  return circles.map((circle, index) => {
    const { x, y, radius, from } = nodes[index]!;
    const at = {
      x: rounded(Math.max(radius, Math.min(x, width - radius))),
      y: rounded(Math.max(radius, Math.min(y, height - radius))),
    };
    const isMoved = Math.hypot(at.x - from.x, at.y - from.y) > minMovePx;
    return isMoved ? { ...circle, ...at, from } : circle;
  });
}

/** Draws the location of one place on a section of the archive’s map; undefined if it has no coordinates. */
export function locatorPicture(archive: Archive, urls: Urls, place: Entity): MapPicture | undefined {
  const map = isOnMap(place) ? archiveMap(archive) : undefined;
  if (!map) return undefined;
  const { width, height, scale, radius } = locator;
  const { x, y } = pointOf(map, place, scale);
  const corner = {
    x: Math.max(0, Math.min(Math.round(x - width / 2), map.width * scale - width)),
    y: Math.max(0, Math.min(Math.round(y - height / 2), map.height * scale - height)),
  };
  const circle = {
    text: shortened(place.data.name, maxLabelWidthPx),
    weight: 1,
    radius,
    x: rounded(x - corner.x),
    y: rounded(y - corner.y),
  };
  const [label] = placeLabels([{ ...circle, lines: [circle.text] }], { width, height }, 1);
  return {
    width,
    height,
    outlines: { href: urls.mapOutlines(), x: -corner.x, y: -corner.y, scale },
    places: [
      {
        ...circle,
        side: label!.side,
        text: place.data.name,
        label: circle.text,
        href: urls.entity(place.id),
        countText: wordsOf(archive.site).articles(place.articles.length),
      },
    ],
  };
}

function positionOf({ data }: Entity): Position {
  const [latitude, longitude] = data.coordinates!;
  return [longitude, latitude];
}

function pointOf(map: MapProjection, place: Entity, scale: number): { x: number; y: number } {
  const [x, y] = map.project([...positionOf(place)])!;
  return { x: rounded(x * scale), y: rounded(y * scale) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
