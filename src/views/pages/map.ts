import type { Archive, Article, Entity } from '../../archive/archive.ts';
import { yearOf } from '../../schema/date.ts';
import { pageKinds } from '../../schema/page-kinds.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';
import { type MapPicture, mapPicture, maxPlaces, placesOnMap } from '../parts/map/map-picture.ts';
import type { MapWords } from '../../shared/words/words.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/map/`: the places of an archive on a map and in a table. */
export interface MapView extends Overview {
  /** Notes in sentences. */
  readonly notes: readonly string[];
  /** The same map for desktop, tablet and phone. */
  readonly pictures: readonly SizedMap[];
  /** The first and last year in which a place is mentioned, if they differ; readers choose a part of it. */
  readonly years?: { readonly first: number; readonly last: number };
  readonly rows: readonly PlaceRow[];
  readonly words: MapLabels;
}

export interface SizedMap {
  readonly size: 'wide' | 'medium' | 'narrow';
  readonly picture: MapPicture;
}

export interface PlaceRow extends CountedLink {
  /** "12", which stands on the map if there is no room for the name. */
  readonly number: string;
  /** `1923:2 1962:1`: its articles of each year. */
  readonly years: string;
  /** "64.1° N, 21.9° W" */
  readonly position: string;
}

/** The fixed texts of the page. */
export type MapLabels = Pick<
  MapWords,
  'picture' | 'skip' | 'firstYear' | 'lastYear' | 'place' | 'articles' | 'coordinates' | 'credit'
>;

const widthsPx = { wide: 1088, medium: 680, narrow: 340 } as const;

/** Builds the map page. */
export function mapView(archive: Archive, urls: Urls): MapView {
  const words = wordsOf(archive.site);
  const { title, picture, skip, firstYear, lastYear, place, articles, coordinates, credit } = words.map;
  const all = placesOnMap(archive);
  const shown = all.slice(0, maxPlaces);
  const summary = words.map.summary(all.length, new Set(all.flatMap((one) => one.articles)).size);
  const without = archive.entities.filter(
    ({ data, articles }) => data.kind === 'place' && !data.coordinates && articles.length > 0,
  ).length;
  return {
    // "12 places, in 34 articles"
    ...makeOverview(archive, urls, urls.map(), title, summary),
    notes: [
      ...(all.length > 1 ? [words.map.note] : []),
      ...(shown.length < all.length ? [words.map.onlyLargest(shown.length, all.length)] : []),
      ...(without > 0 ? [words.map.without(without)] : []),
    ],
    // A single place needs no map beside its page.
    pictures:
      all.length > 1
        ? (['wide', 'medium', 'narrow'] as const).map((size) => ({
            size,
            picture: mapPicture(archive, urls, widthsPx[size]),
          }))
        : [],
    years: yearsOf(shown),
    rows: shown.map(({ id, data, articles }, index) => ({
      number: words.number(index + 1),
      text: data.name,
      href: urls.entity(id),
      ...linkCount(words, articles.length, words.number(articles.length)),
      years: [...countYears(articles)].map(([year, count]) => `${year}:${count}`).join(' '),
      position: words.map.position(...data.coordinates!),
    })),
    words: { picture, skip, firstYear, lastYear, place, articles, coordinates, credit },
  };
}

function yearsOf(places: readonly Entity[]): MapView['years'] {
  const years = places.flatMap(({ articles }) => [...countYears(articles).keys()].map(Number));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first < last ? { first, last } : undefined;
}

/** Counts articles by year; without those that are not dated so precisely. */
function countYears(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of articles) {
    const year = yearOf(data.date);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** Returns the path of the map page, if the archive has a place to show. */
export function mapPaths(archive: Archive) {
  return pageKinds.map.isAvailable(archive) ? [{ params: { rest: undefined }, props: {} }] : [];
}

/** The map page. */
export const mapRoute: Route<object, MapView> = { paths: mapPaths, view: mapView };
