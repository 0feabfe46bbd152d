import type { Article } from '../../../archive/archive.ts';
import { citationFormats, type CitationFormatName } from '../../meta/citations/citation-formats.ts';
import { longList } from '../time/list.ts';

/** A file beside the page of an entity, a topic or a day, with all of its articles, oldest first. */
export interface SubjectFile {
  readonly name: string;
  readonly title: string;
  readonly format: 'csv' | 'jsonl' | CitationFormatName;
  readonly mediaType: string;
}

const citationFiles: readonly SubjectFile[] = (
  Object.entries(citationFormats) as [CitationFormatName, (typeof citationFormats)[CitationFormatName]][]
).map(([format, { title, extension, mediaType }]) => ({
  name: `citations.${extension}`,
  title,
  format,
  mediaType,
}));

/** Of an entity and a topic. */
export const subjectFiles: readonly SubjectFile[] = [
  { name: 'articles.csv', title: 'CSV', format: 'csv', mediaType: 'text/csv' },
  { name: 'articles.jsonl', title: 'JSON Lines', format: 'jsonl', mediaType: 'application/jsonl' },
  ...citationFiles,
];

/** Of a day: what else there is of it is in the data of its year. */
export const dayFiles = citationFiles;

/**
 * Whether a subject has files. One article is cited on its own page; if the list is divided, the search
 * writes the same files on request, so that what an archive weighs grows no faster than its pages.
 */
export function hasSubjectFiles(articles: readonly Article[]): boolean {
  return articles.length > 1 && articles.length <= longList;
}

/** Whether a day has files: an article is in those of one day alone, so that any number will do. */
export function hasDayFiles(articles: readonly Article[]): boolean {
  return articles.length > 1;
}
