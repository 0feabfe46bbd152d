import type { EdtfDate } from '../../../schema/date.ts';
import type { CitedArticle } from './cited-article.ts';
import { machineDate } from '../../words/date-text.ts';

/**
 * CSL-JSON: an array of one item.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function csl(cited: CitedArticle): string {
  const item = {
    id: cited.id,
    type: 'article-newspaper',
    title: cited.title,
    ...(cited.authors.length > 0 && { author: cited.authors.map((literal) => ({ literal })) }),
    ...(cited.publication && { 'container-title': cited.publication }),
    ...issued(cited.date),
    ...(cited.section && { section: cited.section }),
    ...(cited.edition && { edition: cited.edition }),
    ...(cited.page && { page: cited.page }),
    archive: cited.archive,
    URL: cited.url,
    language: cited.language,
    ...(cited.abstract && { abstract: cited.abstract }),
    ...(cited.note && { note: cited.note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Parts of a date that is known; else the text that says how far it is. */
function issued(date: EdtfDate): object {
  if (date.precision === 'undated') return {};
  const known = machineDate(date)?.slice(0, 10).split('-').map(Number);
  return { issued: known ? { 'date-parts': [known] } : { literal: date.edtf } };
}
