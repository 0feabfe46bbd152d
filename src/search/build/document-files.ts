import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../document/search-documents.ts';
import { type DocumentLine, gatherSegments, type SegmentLines } from './gather-segments.ts';

/** The documents of one language. */
export interface LanguageDocuments {
  /** A BCP 47 code, in lower case. */
  readonly language: string;
  /** The absolute path of the file, with one {@link SearchDocument} per line as JSON. */
  readonly file: string;
  readonly segments: readonly SegmentLines[];
}

/** A document as it is written. */
export interface DocumentText extends DocumentLine {
  /** The language of its file. */
  readonly language: string;
  readonly line: Buffer;
}

/** Returns a document as it is written. */
export function documentText(document: SearchDocument): DocumentText {
  const line = Buffer.from(`${JSON.stringify(document)}\n`);
  return {
    language: document.language.toLowerCase(),
    line,
    hash: hash('sha256', document.path, 'buffer').readUInt32BE(),
    digest: hash('sha256', line),
    bytes: line.length,
  };
}

/** The file of a language while it is written. */
interface OpenFile {
  readonly descriptor: number;
  readonly lines: DocumentLine[];
  /** What is not written yet. */
  waiting: Buffer[];
}

/** The number of documents that are written at once. */
const linesAtOnce = 500;

/**
 * Writes documents into one file per language, and divides them into segments.
 *
 * @param folder an absolute path; an existing folder is replaced
 */
export function writeDocuments(documents: Iterable<DocumentText>, folder: string): LanguageDocuments[] {
  const files = new Map<string, OpenFile>();
  const pathOf = (language: string) => join(folder, `${language}.jsonl`);
  const write = (file: OpenFile) => {
    writeFileSync(file.descriptor, Buffer.concat(file.waiting));
    file.waiting = [];
  };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const { language, line, ...known } of documents) {
      const file = files.get(language) ?? {
        descriptor: openSync(pathOf(language), 'w'),
        lines: [],
        waiting: [],
      };
      files.set(language, file);
      file.lines.push(known);
      file.waiting.push(line);
      if (file.waiting.length === linesAtOnce) write(file);
    }
    for (const file of files.values()) write(file);
  } finally {
    for (const { descriptor } of files.values()) closeSync(descriptor);
  }
  return [...files].map(([language, { lines }]) => ({
    language,
    file: pathOf(language),
    segments: gatherSegments(lines),
  }));
}

/** Reads the documents of a segment. */
export function readDocuments(file: string, segment: SegmentLines): SearchDocument[] {
  return readDocumentLines(file, segment).map((line) => JSON.parse(line) as SearchDocument);
}

/** Reads the lines of a segment, one for each document, as JSON. */
export function readDocumentLines(file: string, { from, bytes }: SegmentLines): string[] {
  const buffer = Buffer.alloc(bytes);
  const descriptor = openSync(file, 'r');
  try {
    for (let at = 0; at < bytes;) {
      const read = readSync(descriptor, buffer, at, bytes - at, from + at);
      if (read === 0) throw new Error(`${file} ends too early`);
      at += read;
    }
  } finally {
    closeSync(descriptor);
  }
  return buffer.toString().split('\n').slice(0, -1);
}
