import type { Found } from '../../engine/found.ts';
import { lookupKey } from '../../engine/lookup-key.ts';
import { saveFile } from '../../../browser/shared/save-file.ts';
import { type ReadOptions, readRows } from './read-rows.ts';
import { resultsCsv, resultsJsonLines } from '../../../views/base/result-table.ts';
import { downloadWords } from '../../../views/words/en/scripts/download-words.ts';
import type { Urls } from '../../../views/base/urls.ts';

/** Reads all results and hands them over as a file. @throws as readRows */
export async function writeResults(
  { query, sets }: Found,
  format: 'csv' | 'jsonl',
  urls: Urls,
  options: ReadOptions,
): Promise<void> {
  const chosen = sets.map(({ bundle, bits }) => ({ language: bundle.language, numbers: bits.numbers() }));
  const rows = await readRows(chosen, urls, options);
  options.signal.throwIfAborted();
  const name = `${fileName(query.text)}.${format}`;
  if (format === 'csv') saveFile(name, resultsCsv(rows), 'text/csv');
  else saveFile(name, resultsJsonLines(rows), 'application/jsonl');
}

/** The first words of the query, as a file is called. */
function fileName(query: string): string {
  const words = lookupKey(query.replace(/[:"()]/g, ' '))
    .split(' ')
    .slice(0, 6)
    .join('-')
    .slice(0, 60);
  return words === '' ? downloadWords.file : `${downloadWords.file}-${words}`;
}
