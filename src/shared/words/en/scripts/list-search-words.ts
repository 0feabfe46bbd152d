import { sentenceCase } from '../../../../text/sentence-case.ts';
import { counted, figures } from '../counts.ts';

/** English words for the list search. */
export const listSearchWords = {
  names: 'Names, one per line',
  open: 'Or upload a CSV (stays in your browser)',
  column: 'Column with the names',
  /** A column, named by its first cell. */
  columnName: (number: number, cell: string) => `${number}: ${cell}`,
  heading: 'The first row is a heading',
  count: 'Count',
  stop: 'Stop',
  save: 'Save as CSV',
  notATable: (name: string) => `“${name}” could not be read as a table. Save it as CSV, or paste the names.`,
  noNames: 'There are no names to count: paste some, one per line.',
  progress: 'Names counted',
  counting: (total: number) => `Counting ${figures(total)} ${total === 1 ? 'name' : 'names'} …`,
  done: (total: number, found: number) =>
    sentenceCase(
      `${counted(total, 'name')}, ${found === total ? 'all' : found === 0 ? 'none' : figures(found)} of them in articles.`,
    ),
  stopped: (done: number, total: number) => `Stopped after ${figures(done)} of ${figures(total)} names.`,
  failed: 'The names of the archive could not be loaded. Try again.',
  caption: 'Articles of each name',
  headName: 'Name',
  headMeaning: 'Matched as',
  headArticles: 'Articles',
  several: (count: number) => `${sentenceCase(counted(count, 'entity', 'entities'))} of this name:`,
  words: 'Exact phrase',
  figures,
  /** The accessible name of a link to the search for a name. */
  search: (name: string, articles: number) =>
    `${figures(articles)} ${articles === 1 ? 'article' : 'articles'}: ${name}`,
  /** The columns of the file. */
  columns: ['name', 'found_as', 'entity', 'kind', 'entity_id', 'articles', 'search'],
  foundAs: { entity: 'entity', several: 'one of several', words: 'exact phrase' },
  file: 'names.csv',
};
