import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { packDateRuns } from '../format/date-runs.ts';
import { fileNamer, packBegins } from '../format/file-begins.ts';
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
import { divideSorted } from './divide-sorted.ts';
import type { BundleWrite } from './divided-files.ts';
import type { IndexFiles } from './index-files.ts';
import { type NumberedSegment, type Segment, segmentFiles, textFilesOf } from './segment.ts';
import { SegmentWords } from './segment-words.ts';
import { mergeForms } from './merge-forms.ts';
import { namesOfRecords } from './names-of-records.ts';
import { writeWordFiles } from './write-word-files.ts';

/** The number of inflected forms that are in one file at most, unless three letters of all are the same: about 12 kB. */
const maxFormsInFile = 4000;

/** Filters without a table: the date of a document is only shown, and searched through the runs of dates. */
const unlisted = new Set(['date']);

/**
 * Writes the search index of one language from its segments. The result is the same as indexing all documents
 * at once; README.md describes the files.
 *
 * @param index where its files are added, in a folder of the language’s name
 * @param language a BCP 47 code
 * @param segments in the order of their documents: articles first, since only they have dates
 * @param files those of the last time
 * @param rule the word rule of the language
 * @param topicAliases by the ids of topics
 * @throws what node:fs throws
 */
export function packBundle(
  index: IndexFiles,
  language: string,
  segments: readonly Segment[],
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
    texts: all.map(({ textFiles }) => textFiles.map(([, , texts]) => texts.toString(36)).join('')),
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

/** @returns the first word in each file, packed */
function writeFormFiles(folder: string, forms: readonly PackedForm[], write: BundleWrite): string {
  const nameOf = fileNamer();
  // Words that begin alike are in one file, so that a spelling costs one request.
  const alike = beginningAlike(forms, 2).flatMap((group) =>
    group.bytes > maxFormsInFile ? beginningAlike(group.forms, 3) : group,
  );
  const begins = Array.from(divideSorted(alike, maxFormsInFile), ({ begin, rows }) => {
    write(`${folder}/${nameOf(begin)}`, writeForms(rows.flatMap((row) => row.forms)));
    return begin;
  });
  return packBegins(begins);
}

/** Gathers sorted forms that begin with the same letters. @returns rows whose size is the number of forms */
function beginningAlike(forms: readonly PackedForm[], letters: number) {
  return [...Map.groupBy(forms, ({ form }) => form.slice(0, letters)).values()].map((own) => ({
    key: own[0]!.form,
    end: own.at(-1)!.form,
    bytes: own.length,
    forms: own,
  }));
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
