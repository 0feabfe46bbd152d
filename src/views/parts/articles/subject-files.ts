import type { Article } from '../../../archive/archive.ts';
import { citationFormats, type CitationFormatName } from '../../meta/citations/citation-formats.ts';
import { maxListLength } from '../time/list.ts';

/** A file beside the page of an entity, a topic or a day, with all its articles, oldest first. */
export interface SubjectFile {
  readonly name: string;
  readonly title: string;
  readonly format: 'csv' | 'jsonl' | CitationFormatName;
  readonly mediaType: string;
}

const citationFiles: readonly SubjectFile[] = (
  Object.entries(citationFormats) as [CitationFormatName, (typeof citationFormats)[CitationFormatName]][]
)
  // biblatex reads BibTeX; the browser writes its own dialect on request.
  .filter(([format]) => format !== 'biblatex')
  .map(([format, { title, extension, mediaType }]) => ({
    name: `citations.${extension}`,
    title,
    format,
    mediaType,
  }));

/** The files of an entity or a topic. */
export const subjectFiles: readonly SubjectFile[] = [
  { name: 'articles.csv', title: 'CSV', format: 'csv', mediaType: 'text/csv' },
  { name: 'articles.jsonl', title: 'JSON Lines', format: 'jsonl', mediaType: 'application/jsonl' },
  ...citationFiles,
];

/** The files of a day: citations only, because the data of its year has the rest. */
export const dayFiles = citationFiles;

/**
 * Whether a subject has files. A single article can be cited on its own page. For a list that is divided into
 * several pages, the search writes the same files on request; so the size of the site grows no faster than
 * its pages.
 */
export function hasSubjectFiles(articles: readonly Article[]): boolean {
  return articles.length > 1 && articles.length <= maxListLength;
}

/**
 * Whether a day has files. No upper limit is needed, because each article is in the files of one day only.
 */
export function hasDayFiles(articles: readonly Article[]): boolean {
  return articles.length > 1;
}
