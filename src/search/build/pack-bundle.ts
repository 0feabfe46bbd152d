import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { packDateRuns } from '../format/date-runs.ts';
import type { WordRule } from '../words/word-rule.ts';
import {
  type PackedBundle,
  type PackedForm,
  type PackedTables,
  type PackedValues,
  reversedWord,
  writeForms,
} from '../format/packed-index.ts';
import { toSteps } from '../format/steps.ts';
import type { CompressedFiles } from './compressed-files.ts';
import type { BundleWrite } from './divided-files.ts';
import type { IndexFiles } from './index-files.ts';
import { type NumberedSegment, type Segment, segmentFiles, textFilesOf } from './segment.ts';
import { SegmentWords } from './segment-words.ts';
import { mergeForms } from './merge-forms.ts';
import { namesOfRecords } from './names-of-records.ts';
import { separator, writeWordFiles } from './write-word-files.ts';

/** The number of inflected forms in one file: about 6 kB. */
const formsInFile = 2000;

/** Filters without a table: the date of a document is only shown, and searched through the runs of dates. */
const unlisted = new Set(['date']);

/**
 * Writes the search index of one language from its segments. The result is the same as indexing all documents
 * at once; README.md describes the files.
 *
 * @param index where its files are added, in a folder of the language’s name
 * @param language a BCP 47 code
 * @param segments in the order of their documents: articles first, since only they have dates
 * @param inFile the number of texts in each file of texts
 * @param files those of the last time
 * @param rule the word rule of the language
 * @param topicAliases by the ids of topics
 * @throws what node:fs throws
 */
export function packBundle(
  index: IndexFiles,
  language: string,
  segments: readonly Segment[],
  inFile: number,
  files: CompressedFiles,
  rule: Pick<WordRule, 'sequences' | 'stem'>,
  topicAliases: Readonly<Record<string, readonly string[]>> = {},
): PackedBundle {
  const all = numberSegments(segments);
  const digest = createHash('sha256');
  const write = (path: string, content: string | Uint8Array) => {
    digest.update(path).update(content);
    index.write(`${language}/${path}.packed`, files.compress(content));
  };
  all.forEach((segment, number) => {
    let file = 0;
    for (const [bytes, textDigest] of textFilesOf(segment)) {
      digest.update(textDigest);
      index.write(`${language}/texts/${number}-${file}.packed`, bytes, textDigest);
      file += 1;
    }
  });
  const filters = mergeFilters(all);
  for (const [filter, values] of filters) write(`filters/${filter}`, JSON.stringify(values));
  write('repeats', JSON.stringify(repeatsIn(all)));
  const forms = mergeForms(all.map(({ forms }) => forms));
  const backwards = forms
    .map(({ form, frequency }) => ({ form: reversedWord(form), frequency }))
    .toSorted((a, b) => (a.form < b.form ? -1 : 1));
  const tables: PackedTables = {
    ...writeWordFiles(
      all.map(({ folder, from }) => ({
        from,
        words: new SegmentWords(readFileSync(join(folder, segmentFiles.words))),
      })),
      all.flatMap((segment) => segment.lengths),
      namesOfRecords(all, filters, rule, topicAliases),
      all.reduce((sum, { bytes }) => sum + bytes, 0),
      write,
    ),
    forms: writeFormFiles('forms', forms, write),
    endings: writeFormFiles('endings', backwards, write),
    filters: filters.map(([filter]) => filter),
    texts: inFile,
    segments: all.map(({ from }) => from),
    dates: packDateRuns(all.flatMap(({ dates }) => dates)),
  };
  return {
    language,
    documents: all.reduce((sum, { lengths }) => sum + lengths.length, 0),
    articles: all.reduce((sum, { dates }) => sum + dates.length, 0),
    digest: digest.digest('base64url').slice(0, 10),
    tables,
  };
}

function numberSegments(segments: readonly Segment[]): NumberedSegment[] {
  let from = 0;
  return segments.map((segment) => {
    const numbered = { ...segment, from };
    from += segment.lengths.length;
    return numbered;
  });
}

/** @returns the first word in each file */
function writeFormFiles(folder: string, forms: readonly PackedForm[], write: BundleWrite): string[] {
  const begins: string[] = [];
  for (let at = 0; at < forms.length;) {
    const end = endOfFile(forms, at);
    write(`${folder}/${begins.length}`, writeForms(forms.slice(at, end)));
    begins.push(separator(forms[at - 1]?.form ?? '', forms[at]!.form));
    at = end;
  }
  return begins;
}

/** Returns the end of a file of forms: where two other letters begin, so that words which begin alike cost one request. */
function endOfFile(forms: readonly PackedForm[], start: number): number {
  const beginning = (at: number) => forms[at]?.form.slice(0, 2);
  const last = Math.min(start + formsInFile, forms.length);
  let end = last;
  while (end < start + 2 * formsInFile && beginning(end) === beginning(last - 1)) end += 1;
  return Math.min(end, forms.length);
}

/** Returns the numbers of the documents that begin alike, delta-encoded. */
function repeatsIn(segments: readonly NumberedSegment[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const { beginnings, from } of segments) {
    beginnings.forEach((beginning, number) => {
      if (beginning === '') return;
      const group = groups.get(beginning);
      if (group) group.push(from + number);
      else groups.set(beginning, [from + number]);
    });
  }
  return [...groups.values()].filter(({ length }) => length > 1).map(toSteps);
}

/** Merges the filters of all segments, sorted by filter and by value. */
function mergeFilters(segments: readonly NumberedSegment[]): [filter: string, values: PackedValues][] {
  const merged = new Map<string, Map<string, number[]>>();
  for (const { filters, from } of segments) {
    for (const [filter, values] of Object.entries(filters)) {
      if (unlisted.has(filter)) continue;
      const found = merged.get(filter) ?? new Map<string, number[]>();
      merged.set(filter, found);
      for (const [value, numbers] of Object.entries(values)) {
        const all = found.get(value) ?? [];
        found.set(value, all);
        for (const number of numbers) all.push(from + number);
      }
    }
  }
  return byKey(merged).map(([filter, values]) => [
    filter,
    byKey(values).map(([value, numbers]) => [value, toSteps(numbers)] as const),
  ]);
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].toSorted(([a], [b]) => compareText(a, b));
}
