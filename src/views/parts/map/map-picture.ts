import type { Archive, Entity } from '../../../archive/archive.ts';
import { compareText } from '../../../schema/date.ts';
import { isOnMap } from '../../../schema/page-kinds.ts';
import type { Link } from '../../base/link.ts';
import { once } from '../../base/once.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';
import { placeLabels, type Side } from '../network/network-labels.ts';
import { shortened } from '../network/text-width.ts';
import { fitProjection, type MapProjection, type Position } from './map-projection.ts';

/** Places as circles, in pixels from the upper left; the outlines below them are drawn so many times smaller. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly outlines: OutlinePlacing;
  /** Those of most articles first, so that the smaller lie above. */
  readonly places: readonly MapCircle[];
}

/** The file of the outlines, where its upper left is, and its scale. */
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
  /** The name, cut short where it is long. */
  readonly label: string;
  readonly side: Side;
  /** Whether the name has no room: it is shown where the circle is pointed at or has the focus. */
  readonly isHidden: boolean;
  /** "3 articles" */
  readonly countText: string;
}

/** A map draws no more. */
export const maxPlaces = 250;
const maxRadius = 28;
const minRadius = 3.5;
const maxLabelWidth = 180;
/** Of the map on a place's page, in pixels: a piece of the whole, at half its scale. */
const locator = { width: 288, height: 180, scale: 0.5, radius: 6 };

/** All places on the map, those of most articles first. */
export const placesOnMap = once((archive: Archive): readonly Entity[] =>
  archive.entities
    .filter(isOnMap)
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id)),
);

/** The map that all pictures of an archive's places are drawn on; undefined where there is no place. */
export const archiveMap = once((archive: Archive): MapProjection | undefined => {
  const places = placesOnMap(archive).slice(0, maxPlaces);
  return places.length > 0 ? fitProjection(places.map(positionOf)) : undefined;
});

/**
 * Draws the places of most articles; the area of a circle is the number of its articles.
 *
 * @param width in pixels: names are as large in a small map as in a large one, and fewer have room
 */
export function mapPicture(archive: Archive, urls: Urls, width: number): MapPicture {
  const words = wordsOf(archive.site.language);
  const map = archiveMap(archive)!;
  const scale = width / map.width;
  const places = placesOnMap(archive).slice(0, maxPlaces);
  const most = places[0]!.articles.length;
  const circles = places.map((place) => {
    const radius = maxRadius * Math.sqrt((scale * place.articles.length) / most);
    return {
      place,
      ...pointOf(map, place, scale),
      radius: rounded(Math.max(minRadius, radius)),
      text: shortened(place.data.name, maxLabelWidth),
      weight: place.articles.length,
    };
  });
  const height = Math.round(map.height * scale);
  const labels = placeLabels(
    circles.map((circle) => ({ ...circle, lines: [circle.text] })),
    { width, height },
  );
  return {
    width,
    height,
    outlines: { href: urls.mapOutlines(), x: 0, y: 0, scale },
    places: circles.map(({ place, x, y, radius, text }, index) => ({
      text: place.data.name,
      href: urls.entity(place.id),
      x,
      y,
      radius,
      label: text,
      ...labels[index]!,
      countText: words.articles(place.articles.length),
    })),
  };
}

/** Draws where one place is: a piece of the map of all. */
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
    text: shortened(place.data.name, maxLabelWidth),
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
        ...label!,
        text: place.data.name,
        label: circle.text,
        href: urls.entity(place.id),
        countText: wordsOf(archive.site.language).articles(place.articles.length),
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
