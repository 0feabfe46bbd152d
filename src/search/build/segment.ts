import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, SearchDocument } from '../document/search-documents.ts';
import type { Days } from '../format/date-runs.ts';
import { invertWords } from '../words/pagefind/invert-words.ts';
import type { IndexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';
import { fileDigest } from './index-files.ts';
import { placedWords } from './placed-words.ts';
import { type WeightedPart, writeSegmentWords } from './segment-words.ts';
import { packTexts } from './text-files.ts';
import type { FormCounts, Vocabulary } from './vocabulary.ts';

/** The data of consecutive documents, apart from their words and texts. */
export interface SegmentFacts {
  /** The number of words of each document, by its number within the segment. */
  readonly lengths: readonly number[];
  /** The numbers of documents within the segment, by filter and value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The dates of the articles, which come first. */
  readonly dates: readonly Days[];
  readonly forms: FormCounts;
  /** The entities among the documents, by their number within the segment. */
  readonly records: readonly { readonly number: number; readonly record: DocumentRecord }[];
  /** For each document, a digest of how its text begins; empty if the text is too short to tell. */
  readonly beginnings: readonly string[];
  /** The files of texts, one after another in `texts.bin`: the size, the digest and the number of texts of each. */
  readonly textFiles: readonly (readonly [bytes: number, digest: string, texts: number])[];
  /** The total size of words and texts on the disk, by which an incomplete segment is recognized. */
  readonly bytes: number;
}

/** A segment in the cache. */
export interface Segment extends SegmentFacts {
  readonly folder: string;
}

/** A segment with its place among the others. */
export interface NumberedSegment extends Segment {
  /** The number of its first document. */
  readonly from: number;
}

/** The files of a segment. */
export const segmentFiles = { facts: 'facts.json', words: 'words.bin', texts: 'texts.bin' } as const;

/**
 * Creates a segment: everything that the index needs about some documents, in a folder that is written
 * completely or not at all.
 *
 * Unchanged segments are not indexed again, and Pagefind, which keeps its index in memory, needs only a tenth
 * of what 19,000 articles at once would take.
 *
 * @param folder an absolute path; an existing folder is replaced
 * @param vocabulary the words of the documents’ language, possibly with those of other segments
 * @param rule the word rule of that language
 * @throws {Error} if Pagefind fails, and what node:fs throws
 */
export async function makeSegment(
  documents: readonly SearchDocument[],
  folder: string,
  vocabulary: Vocabulary,
  rule: WordRule,
): Promise<Segment> {
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const weighed: WeightedPart[][] = [];
  const lengths: number[] = [];
  const allWritten: IndexedWords[] = [];
  const words = documents.map(({ parts }) => {
    const { written, places, length } = placedWords(parts);
    weighed.push(
      parts.map(({ anchor, weight = 1 }, index) => {
        const block = /^p(\d+)$/.exec(anchor)?.[1];
        return { ...places[index]!, weight, ...(block !== undefined && { block: Number(block) - 1 }) };
      }),
    );
    lengths.push(length);
    allWritten.push(written);
    return vocabulary.add(written);
  });
  const inverted = await invertWords(words, vocabulary.tokens, work);
  const formsWith = (word: string, stem: string) => vocabulary.formsWith(word, stem);
  writeFileSync(join(work, segmentFiles.words), writeSegmentWords(inverted, weighed, allWritten, formsWith));
  const texts = packTexts(documents);
  writeFileSync(join(work, segmentFiles.texts), Buffer.concat(texts.map(({ bytes }) => bytes)));
  const facts: SegmentFacts = {
    lengths,
    filters: filtersOf(documents),
    dates: documents.flatMap(({ date }) => date ?? []),
    forms: vocabulary.takeCounts(),
    records: documents.flatMap(({ record }, number) => (record ? [{ number, record }] : [])),
    beginnings: documents.map((document) => beginningOf(document, rule)),
    textFiles: texts.map(({ bytes, texts: count }) => [bytes.length, fileDigest(bytes), count] as const),
    bytes: bytesOf(work),
  };
  writeFileSync(join(work, segmentFiles.facts), JSON.stringify(facts));
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  return { ...facts, folder };
}

/**
 * Returns a segment if it exists and is complete, which may not be the case after a power failure; otherwise
 * undefined.
 */
export function openSegment(folder: string): Segment | undefined {
  try {
    const facts = JSON.parse(readFileSync(join(folder, segmentFiles.facts), 'utf8')) as SegmentFacts;
    return bytesOf(folder) === facts.bytes ? { ...facts, folder } : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(folder: string): number {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  return sizeOf(segmentFiles.words) + sizeOf(segmentFiles.texts);
}

/** Returns the files of texts of a segment, with their digests. @throws what node:fs throws */
export function* textFilesOf({ folder, textFiles }: Segment): Generator<[bytes: Uint8Array, digest: string]> {
  const all = readFileSync(join(folder, segmentFiles.texts));
  let from = 0;
  for (const [bytes, digest] of textFiles) {
    yield [all.subarray(from, from + bytes), digest];
    from += bytes;
  }
}

/** The number of words by which a repeated text is recognized, and the fewest that tell. */
const beginningWords = 30;
const minBeginningWords = 8;

/** Returns a digest of the first words of an article’s blocks. */
function beginningOf({ parts, date }: SearchDocument, rule: WordRule): string {
  if (!date) return '';
  const words: string[] = [];
  for (const { anchor, text } of parts) {
    if (words.length >= beginningWords) break;
    if (/^p\d+$/.test(anchor)) words.push(...rule.sequences(text)[0]!);
  }
  if (words.length < minBeginningWords) return '';
  return createHash('sha256')
    .update(words.slice(0, beginningWords).join(' '))
    .digest('base64url')
    .slice(0, 12);
}

function filtersOf(documents: readonly SearchDocument[]): SegmentFacts['filters'] {
  const filters: Record<string, Record<string, number[]>> = {};
  documents.forEach(({ filters: own }, number) => {
    for (const [filter, values] of Object.entries(own)) {
      const found = (filters[filter] ??= Object.create(null) as Record<string, number[]>);
      for (const value of new Set(values)) (found[value] ??= []).push(number);
    }
  });
  return filters;
}
