import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { indexText } from '../divide.ts';
import type { Days } from '../../format/date-runs.ts';
import type { PackedText } from '../../format/packed-index.ts';
import { pagefindPage } from './pagefind-page.ts';
import { readPagefind } from './read-pagefind.ts';
import type { SearchDocument } from '../../document/search-documents.ts';
import { WordForms } from './word-forms.ts';

/** What is known of documents in a row, besides their words and texts. */
export interface SegmentFacts {
  /** By number within the segment: how many words the document has. */
  readonly lengths: readonly number[];
  /** What documents are called by, as places in names number them. */
  readonly names: readonly string[];
  /** Absent where Pagefind knows no stems of the language. */
  readonly stemmer?: string;
  /** By filter and value: the numbers of documents, within the segment. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The dates of the articles, which come first. */
  readonly dates: readonly Days[];
  /** See {@link WordForms}. */
  readonly forms: readonly string[];
  /** How many files of texts there are: `texts/<n>.packed`. */
  readonly textFiles: number;
  /** Changes with any text. */
  readonly textsDigest: string;
  /** Of the words and the texts together, as they are on the disk: tells whether all was written. */
  readonly bytes: number;
}

/** The files of a segment besides its texts. */
export const segmentFiles = { facts: 'facts.json', words: 'words.cbor', stemmer: 'stemmer.wasm' } as const;

/**
 * Has Pagefind index some documents, and keeps what it made of them in a folder, complete or not at all.
 *
 * Documents are indexed by segments, of which those that are as they were are not indexed again; and Pagefind, which
 * holds in memory what it indexes, holds little: a tenth of what 19,000 articles at once would take.
 *
 * @param folder an absolute path; what is there is replaced
 * @param inFile how many texts go into a file
 * @throws {Error} where Pagefind can't, and what node:fs throws
 */
export async function makeSegment(
  documents: readonly SearchDocument[],
  folder: string,
  inFile: number,
): Promise<void> {
  const work = `${folder}.new`;
  const made = join(work, 'pagefind');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'texts'), { recursive: true });
  await runPagefind(documents, made);
  const { urls, lengths, words, names, stemmer } = readPagefind(made);
  documents.forEach(({ url }, number) => {
    if (url !== urls[number]) throw new Error(`Pagefind gave the number of ${url} to ${urls[number]}`);
  });
  writeFileSync(join(work, segmentFiles.words), words);
  const texts = writeTexts(documents, join(work, 'texts'), inFile);
  const facts: SegmentFacts = {
    lengths,
    names,
    ...(stemmer !== undefined && { stemmer }),
    filters: filtersOf(documents),
    dates: documents.flatMap(({ date }) => date ?? []),
    forms: formsOf(documents),
    ...texts,
    bytes: bytesOf(work, texts.textFiles),
  };
  writeFileSync(join(work, segmentFiles.facts), JSON.stringify(facts));
  if (stemmer !== undefined)
    copyFileSync(join(made, `wasm.${stemmer}.pagefind`), join(work, segmentFiles.stemmer));
  rmSync(made, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
}

/** Whether a segment is there with all that was written of it: after a power cut it may not be. */
export function hasSegment(folder: string): boolean {
  try {
    const { bytes, textFiles } = readFacts(folder);
    return bytesOf(folder, textFiles) === bytes;
  } catch {
    return false;
  }
}

function bytesOf(folder: string, textFiles: number): number {
  const texts = Array.from({ length: textFiles }, (_, file) => join(folder, 'texts', `${file}.packed`));
  return [join(folder, segmentFiles.words), ...texts].reduce((sum, file) => sum + statSync(file).size, 0);
}

export function readFacts(folder: string): SegmentFacts {
  return JSON.parse(readFileSync(join(folder, segmentFiles.facts), 'utf8')) as SegmentFacts;
}

async function runPagefind(documents: readonly SearchDocument[], folder: string): Promise<void> {
  // One file of what it would show: nobody reads it.
  const { index } = must(await createIndex({ maxFragments: 1 }));
  if (!index) throw new Error('Pagefind made no index');
  const added = await Promise.all(
    documents.map((document) => index.addHTMLFile({ url: document.url, content: pagefindPage(document) })),
  );
  added.forEach(must);
  must(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
}

function must<T extends { readonly errors: readonly string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
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

function formsOf(documents: readonly SearchDocument[]): string[] {
  const forms = new WordForms();
  for (const { parts } of documents) for (const { text } of parts) forms.add(indexText(text));
  return forms.list();
}

function writeTexts(
  documents: readonly SearchDocument[],
  folder: string,
  inFile: number,
): Pick<SegmentFacts, 'textFiles' | 'textsDigest'> {
  const digest = createHash('sha256');
  let file = 0;
  for (let from = 0; from < documents.length; from += inFile) {
    const text = JSON.stringify(documents.slice(from, from + inFile).map(packText));
    digest.update(text);
    writeFileSync(join(folder, `${file}.packed`), gzipSync(text, { level: 9 }));
    file += 1;
  }
  return { textFiles: file, textsDigest: digest.digest('base64url') };
}

function packText({ url, filters, parts, named }: SearchDocument): PackedText {
  return {
    url,
    filters,
    parts: parts.map(({ anchor, text }) => [anchor, text]),
    ...(named && { named }),
  };
}
