import type { Archive, Article } from '../../archive/archive.ts';
import { pageKinds } from '../../schema/page-kinds.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';
import { type MapPicture, mapPicture, maxPlaces, placesOnMap } from '../parts/map/map-picture.ts';
import type { MapWords, Words } from '../../shared/words/words.ts';
import { type ArticleItem, articleItem } from '../parts/articles/article-item.ts';
import { newestFirst } from '../parts/articles/reading-order.ts';
import { countByYear, yearCounts, type YearCounts } from '../parts/time/year-counts.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/map/`: the places of an archive on a map and in a table. */
export interface MapView extends Overview {
  /** Notes in sentences. */
  readonly notes: readonly string[];
  /** The same map for desktop, tablet and phone. */
  readonly pictures: readonly SizedMap[];
  /** The articles of each year that mention a place; readers choose a band of years. */
  readonly years?: YearCounts;
  /** The places with the most articles, each with its newest article. */
  readonly leading: readonly LeadingPlace[];
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
  /** "1923–1962" */
  readonly span: string;
}

/** A place beside the map. */
export interface LeadingPlace extends CountedLink {
  readonly newest: ArticleItem;
}

/** The fixed texts of the page. */
export type MapLabels = Pick<
  MapWords,
  'picture' | 'skip' | 'firstYear' | 'lastYear' | 'place' | 'articles' | 'credit'
>;

const widthsPx = { wide: 864, medium: 680, narrow: 328 } as const;
const maxLeading = 5;

/** Builds the map page. */
export function mapView(archive: Archive, urls: Urls): MapView {
  const words = wordsOf(archive.site);
  const { title, picture, skip, firstYear, lastYear, place, articles, credit } = words.map;
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
    years: yearCounts(new Set(shown.flatMap((one) => one.articles))),
    leading: shown.slice(0, maxLeading).map(({ id, data, articles }) => ({
      text: data.name,
      href: urls.entity(id),
      ...linkCount(words, articles.length),
      newest: articleItem(archive, urls, newestFirst(articles)[0]!),
    })),
    rows: shown.map(({ id, data, articles }, index) => ({
      number: words.number(index + 1),
      text: data.name,
      href: urls.entity(id),
      ...linkCount(words, articles.length, words.number(articles.length)),
      years: [...countByYear(articles)].map(([year, count]) => `${year}:${count}`).join(' '),
      span: spanOf(words, articles),
    })),
    words: { picture, skip, firstYear, lastYear, place, articles, credit },
  };
}

/** Returns the years of a place, as "1923–1962". */
function spanOf(words: Words, articles: readonly Article[]): string {
  const years = [...countByYear(articles).keys()].toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return [...new Set([first, last])].map((year) => words.period(year)).join('–');
}

/** Returns the path of the map page, if the archive has a place to show. */
export function mapPaths(archive: Archive) {
  return pageKinds.map.isAvailable(archive) ? [{ params: { rest: undefined }, props: {} }] : [];
}

/** The map page. */
export const mapRoute: Route<object, MapView> = { paths: mapPaths, view: mapView };
