import { compareText } from '../../engine/compare-text.ts';
import { type ResultRecord, type ResultRecords, recordsInFile } from '../../../views/base/result-record.ts';
import type { Urls } from '../../../views/base/urls.ts';

/** Documents of one bundle, by their numbers in the index, ascending. */
export interface ChosenDocuments {
  readonly language: string;
  readonly numbers: readonly number[];
}

/** A result, and the file that has the names in it. */
export interface FoundRecord {
  readonly record: ResultRecord;
  readonly names: ResultRecords;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called with how many were read. */
  readonly onProgress: (done: number) => void;
}

/** So many files are asked for at once. */
const atOnce = 4;

/**
 * Reads all results of a search: the articles in the order of their dates, then the names.
 *
 * @throws {Error} where a file cannot be loaded; the signal's reason where it is stopped
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
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const names = (await response.json()) as ResultRecords;
      found.push(...places.map((place) => ({ record: names.records[place]!, names })));
      onProgress(found.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const last = Number.MAX_SAFE_INTEGER;
  return found.toSorted(
    ({ record: a }, { record: b }) =>
      (a.place ?? last) - (b.place ?? last) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
}
