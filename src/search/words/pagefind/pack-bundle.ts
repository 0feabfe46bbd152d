import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packDateRuns } from '../../format/date-runs.ts';
import type { PackedBundle, PackedTables, PackedValues } from '../../format/packed-index.ts';
import { toSteps } from '../../format/steps.ts';
import { compareText } from '../../../schema/date.ts';
import { mergeWords } from './merge-words.ts';
import { readFacts, type SegmentFacts, segmentFiles } from './segment.ts';

/** A file of words has about so many bytes before it is packed, or more where there would be more files than this. */
const smallestFile = 32_000;
const mostFiles = 500;

/** So many words as they are written are in one file: about 6 kB. */
const formsInFile = 2000;

/** The date of a document is shown; it is looked for in the tables. */
const unlisted = new Set(['date']);

interface Segment extends SegmentFacts {
  readonly folder: string;
  /** The number of its first document. */
  readonly from: number;
}

/**
 * Makes the search index of one language of its segments, as it would be if all had been indexed at once. Documents are
 * found by number, and numbers are kept as steps: on 19,000 articles what a first search must load of the tables is a
 * seventh of Pagefind's.
 *
 * @param folder where it goes: an absolute path
 * @param language a BCP 47 code
 * @param segments the folders that `makeSegment` made, in the order of their documents: the articles, which have a
 * date, come first
 * @param inFile how many texts are in a file of theirs
 * @throws {Error} where a segment is not as expected, and what node:fs throws
 */
export function packBundle(
  folder: string,
  language: string,
  segments: readonly string[],
  inFile: number,
): PackedBundle {
  const all = readSegments(segments);
  const { names, stemmer } = all[0]!;
  for (const other of all)
    if (other.names.join() !== names.join() || other.stemmer !== stemmer)
      throw new Error(`Pagefind numbers names otherwise in ${other.folder}`);
  const digest = createHash('sha256');
  const write = (path: string, content: string | Buffer) => {
    digest.update(content);
    writeFileSync(join(folder, path), gzipSync(content, { level: 9 }));
  };
  for (const part of ['words', 'forms', 'texts', 'filters'])
    mkdirSync(join(folder, part), { recursive: true });
  copyTexts(all, folder);
  for (const { textsDigest } of all) digest.update(textsDigest);
  if (stemmer !== undefined)
    copyFileSync(join(all[0]!.folder, segmentFiles.stemmer), join(folder, `wasm.${stemmer}.pagefind`));
  const filters = mergeFilters(all);
  for (const [filter, values] of filters) write(`filters/${filter}.packed`, JSON.stringify(values));
  const tables: PackedTables = {
    lengths: all.flatMap(({ lengths }) => lengths.map(roughly)),
    words: writeWords(all, write),
    forms: writeForms(all, write),
    names,
    filters: filters.map(([filter]) => filter),
    texts: inFile,
    segments: all.map(({ from }) => from),
    dates: packDateRuns(all.flatMap(({ dates }) => dates)),
  };
  return {
    language,
    documents: tables.lengths.length,
    articles: all.reduce((sum, { dates }) => sum + dates.length, 0),
    digest: digest.digest('base64url').slice(0, 10),
    ...(stemmer !== undefined && { stemmer }),
    tables,
  };
}

function readSegments(folders: readonly string[]): Segment[] {
  let from = 0;
  return folders.map((folder) => {
    const facts = readFacts(folder);
    const segment = { ...facts, folder, from };
    from += facts.lengths.length;
    return segment;
  });
}

function copyTexts(segments: readonly Segment[], folder: string): void {
  segments.forEach((segment, number) => {
    for (let file = 0; file < segment.textFiles; file += 1)
      copyFileSync(
        join(segment.folder, 'texts', `${file}.packed`),
        join(folder, 'texts', `${number}-${file}.packed`),
      );
  });
}

type Write = (path: string, content: string | Buffer) => void;

function writeWords(segments: readonly Segment[], write: Write): string[] {
  const words = segments.map(({ folder, from }) => ({
    from,
    words: readFileSync(join(folder, segmentFiles.words)),
  }));
  const total = words.reduce((sum, { words }) => sum + words.length, 0);
  const begins: string[] = [];
  for (const { from, bytes } of mergeWords(words, Math.max(smallestFile, total / mostFiles))) {
    write(`words/${begins.length}.packed`, bytes);
    begins.push(from);
  }
  return begins;
}

function writeForms(segments: readonly Segment[], write: Write): string[] {
  const list = [...new Set(segments.flatMap(({ forms }) => forms))].toSorted();
  const begins: string[] = [];
  for (let at = 0; at < list.length; at += formsInFile) {
    write(`forms/${begins.length}.packed`, list.slice(at, at + formsInFile).join('\n'));
    begins.push(list[at]!);
  }
  return begins;
}

/** In the order of their keys, and of their values. */
function mergeFilters(segments: readonly Segment[]): [filter: string, values: PackedValues][] {
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

/** A number by its first three binary digits: for a ranking no difference, and half as much to load. */
function roughly(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length)) - 2);
  return Math.round(length / step) * step;
}
