import { readJson } from '../../shared/site-files.ts';
import { compareText } from '../../../text/compare-text.ts';
import { type ResultRecord, type ResultRecords, recordsInFile } from '../../../shared/base/result-record.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** Documents of one bundle, by their numbers in the index, ascending. */
export interface ChosenDocuments {
  readonly language: string;
  readonly numbers: readonly number[];
}

/** A result, and the file with the names for its ids. */
export interface FoundRecord {
  readonly record: ResultRecord;
  readonly names: ResultRecords;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called with the number of results read. */
  readonly onProgress: (done: number) => void;
}

const maxConcurrent = 4;

/**
 * Reads all results of a search: articles by date, then entities.
 *
 * @throws {Error} if a file cannot be loaded, or the signal’s reason if aborted
 */
export async function readRecords(
  chosen: readonly ChosenDocuments[],
  urls: Urls,
  { signal, onProgress }: ReadOptions,
): Promise<FoundRecord[]> {
  const files = chosen.flatMap(({ language, numbers }) => {
    const parts = Map.groupBy(numbers, (number) => Math.floor(number / recordsInFile));
    return [...parts].map(([part, numbers]) => ({
      url: `${urls.resultRecords(language)}${part}.json`,
      places: numbers.map((number) => number % recordsInFile),
    }));
  });
  const found: FoundRecord[] = [];
  const waiting = files.values();
  const work = async () => {
    for (const { url, places } of waiting) {
      const names = (await readJson(url, signal)) as ResultRecords;
      found.push(...places.map((place) => ({ record: names.records[place]!, names })));
      onProgress(found.length);
    }
  };
  await Promise.all(Array.from({ length: maxConcurrent }, work));
  const last = Number.MAX_SAFE_INTEGER;
  return found.toSorted(
    ({ record: a }, { record: b }) =>
      (a.place ?? last) - (b.place ?? last) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
}
