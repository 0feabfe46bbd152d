import type { CitedArticle } from '../../../shared/base/cited-article.ts';
import { resultRow, resultsCsv, resultsJsonLines } from '../../../shared/base/result-table.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { fromCitationPart, writeCitations } from '../../../views/meta/citations/bulk.ts';
import { citationFormats, type CitationFormatName } from '../../../views/meta/citations/citation-formats.ts';
import { withAccessDay } from '../../../views/meta/citations/access-day.ts';
import { today } from '../../shared/today.ts';
import { saveFile } from '../../shared/save-file.ts';
import type { ArticleId } from '../../../schema/id.ts';
import { downloadWords } from '../../../shared/words/en/scripts/download-words.ts';
import type { Found } from '../../../search/engine/found.ts';
import { lookupKey } from '../../../search/engine/lookup-key.ts';
import { type FoundRecord, type ReadOptions, readRecords } from './read-records.ts';

/** The format of a downloaded file. */
export type DownloadFormat = 'csv' | 'jsonl' | CitationFormatName;

/**
 * Reads all results and saves them as a file; citations are of articles only.
 *
 * @returns the number of results in the file
 * @throws like readRecords
 */
export async function writeResults(
  { query, sets }: Found,
  format: DownloadFormat,
  urls: Urls,
  options: ReadOptions,
): Promise<number> {
  const chosen = sets.map(({ bundle, bits }) => ({ language: bundle.language, numbers: bits.numbers() }));
  const found = await readRecords(chosen, urls, options);
  options.signal.throwIfAborted();
  const name = fileName(query.text);
  if (format === 'csv' || format === 'jsonl') {
    const rows = found.map(({ record, names }) => resultRow(record, names, urls));
    if (format === 'csv') saveFile(`${name}.csv`, resultsCsv(rows), 'text/csv');
    else saveFile(`${name}.jsonl`, resultsJsonLines(rows), 'application/jsonl');
    return rows.length;
  }
  const cited = found.flatMap((one) => citedResult(one, urls));
  const { extension, mediaType } = citationFormats[format];
  const text = withAccessDay(format, writeCitations(format, cited), today(new Date()));
  saveFile(`${name}.${extension}`, text, mediaType);
  return cited.length;
}

/** Returns the citation data of a result; empty for an entity. */
export function citedResult({ record, names }: FoundRecord, urls: Urls): CitedArticle[] {
  const { id, kind, title, date, section, language = '', cited } = record;
  if (kind !== 'article' || !cited) return [];
  const url = urls.absolute(urls.article(id as ArticleId));
  return [fromCitationPart(cited, { id, title, section, language, edtf: date, url, archive: names.archive })];
}

/** Returns a file name from the first words of the query. */
function fileName(query: string): string {
  const words = lookupKey(query.replace(/[:"()]/g, ' '))
    .split(' ')
    .slice(0, 6)
    .join('-')
    .slice(0, 60);
  return words === '' ? downloadWords.file : `${downloadWords.file}-${words}`;
}
