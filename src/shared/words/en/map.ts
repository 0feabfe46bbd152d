import { sentenceCase } from '../../../text/sentence-case.ts';
import { counted, figures } from './counts.ts';

const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function degree(value: number, [positive, negative]: readonly [string, string]): string {
  return `${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}

export const englishMap = {
  title: 'Map',
  summary: (places: number, articles: number) =>
    `${counted(places, 'place')}, in ${counted(articles, 'article')}`,
  /** Explains the circles. */
  note: 'The larger a circle, the more articles mention the place. Select one for its page.',
  onlyLargest: (shown: number, places: number) =>
    `Shows the ${figures(shown)} places with the most articles, of ${figures(places)}.`,
  without: (places: number) =>
    `${sentenceCase(counted(places, 'place'))} without coordinates ${places === 1 ? 'is' : 'are'} left out.`,
  /** The description of the picture for screen readers. */
  picture: 'A map with a circle for each place. The table below lists the same places by their numbers.',
  skip: 'Skip the map',
  /** The labels of the controls for a band of years. */
  firstYear: 'From year',
  lastYear: 'To year',
  /** The column headings of the table. */
  place: 'Place',
  articles: 'Articles',
  /** The source of the outlines. */
  credit:
    'Coasts and borders: Natural Earth. Borders are drawn as they are controlled, not as they are claimed.',
  position: (latitude: number, longitude: number) =>
    `${degree(latitude, ['N', 'S'])}, ${degree(longitude, ['E', 'W'])}`,
  of: (name: string) => `Where ${name} is`,
  /** The link from a place to the map of all places. */
  all: 'All places on the map',
};
