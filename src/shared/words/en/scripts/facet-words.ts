import { figures } from '../counts.ts';
import { facetWords } from './field-words.ts';
import { searchWords } from './search-words.ts';

/** English words for the facets of the search page. */
export const facetListWords = {
  dates: 'Dates',
  from: (unit: string) => `From ${unit}`,
  to: (unit: string) => `To ${unit}`,
  unit: { decade: 'decade', year: 'year', month: 'month', day: 'day' },
  bar: (period: string, count: number) => `${period}: ${searchWords.results(count).toLowerCase()}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  outside: (count: number) => `Dated less precisely: ${figures(count)}`,
  allDates: 'All dates',
  names: 'Names',
  showTable: 'View as table',
  facet: facetWords,
  /** What the two boxes of a value do. */
  legend: '✓ only results with it, − only results without it.',
  without: (name: string) => `Exclude ${name}`,
  below: (name: string) => `Topics below ${name}`,
  count: (count: number) => searchWords.results(count).toLowerCase(),
  figures,
  findIn: searchWords.findIn,
  find: 'Find',
  noneHere: searchWords.noneHere,
  showAll: searchWords.showAll,
  showFewer: searchWords.showFewer,
  kinds: { article: 'Articles', entity: 'People, organizations & places' },
};
