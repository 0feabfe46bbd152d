import { sentenceCase } from '../../../archive/sentence-case.ts';
import type { MapWords } from '../map-words.ts';
import { counted, figures } from './counts.ts';

const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function degree(value: number, [positive, negative]: readonly [string, string]): string {
  return `${degrees.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}

export const englishMap: MapWords = {
  title: 'Map',
  summary: (places, articles) => `${counted(places, 'place')}, in ${counted(articles, 'article')}`,
  note: 'The larger a circle, the more articles mention the place. Select one for its page.',
  onlyLargest: (shown, places) =>
    `Shows the ${figures(shown)} places with the most articles, of ${figures(places)}.`,
  without: (places) =>
    `${sentenceCase(counted(places, 'place'))} without coordinates ${places === 1 ? 'is' : 'are'} left out.`,
  picture: 'A map with a circle for each place. The table below lists the same places by their numbers.',
  skip: 'Skip the map',
  firstYear: 'From year',
  lastYear: 'To year',
  place: 'Place',
  articles: 'Articles',
  coordinates: 'Coordinates',
  credit:
    'Coasts and borders: Natural Earth. Borders are drawn as they are controlled, not as they are claimed.',
  position: (latitude, longitude) => `${degree(latitude, ['N', 'S'])}, ${degree(longitude, ['E', 'W'])}`,
  of: (name) => `Where ${name} is`,
  all: 'All places on the map',
};
